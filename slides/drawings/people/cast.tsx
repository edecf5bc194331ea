import type { ComponentChildren, JSX } from 'preact'
import { HEAD, Shared, add, joints, polar, polyline, whole, xy } from './pose.tsx'
import type { Point, Pose } from './pose.tsx'

/** Hair and hats, drawn from the middle of a head of radius 10. */
const HAIR = {
  ponytail: 'm3-9q23-9 20 31q-9-13-17-22z',
  bun: 'm-7-15a7 7 0 1 1 14 0a7 7 0 1 1-14 0',
  spikes: 'm-11 3l-10-6l8-4l-6-9l10 1v-10l8 6l6-8l3 10l10-3l-4 9l8 4l-10 7z',
  pigtails: 'm-7-8q-20-3-17 26q12-6 12-16zm14 0q20-3 17 26q-12-6-12-16z',
}
const HATS = {
  topHat: 'm-18-5v-5h8v-19h20v19h8v5z',
  sunHat: 'm-24-3q3-5 14-6q1-10 10-10t10 10q11 1 14 6z',
}

export interface Look {
  hair?: keyof typeof HAIR
  hat?: keyof typeof HATS
  size: number
  /** Thickness of arms and legs. */
  build: number
  /** Half-widths of the garment at waist and hem, and its length from the shoulders. */
  garment: readonly [waist: number, hem: number, length: number]
}

interface PersonProps {
  pose: Pose
  look: Look
  /** Id of the limbs in this pose, and whether somebody before has drawn them. */
  limbs: string
  quote?: boolean
}

/** One person on the floor at y 0, for use in a Crowd. */
export function Person({ pose, look, limbs, quote = false }: PersonProps): JSX.Element {
  const { hair, hat, build, garment } = look
  const { arms, legs, chest, head } = joints(pose)
  const bones = [...arms, ...legs, arms.map(([shoulder]) => shoulder!), [chest, head]]
  const [x, y] = whole(head)
  return (
    <>
      <g fill="none" stroke="var(--ink)" stroke-width={build}>
        <Shared id={limbs} quote={quote}>
          <path d={bones.map(polyline).join('')} />
        </Shared>
      </g>
      <path d={cut(pose, chest, garment)} fill="currentColor" />
      {hair && <path d={`M${xy([x, y])}${HAIR[hair]}`} />}
      <circle cx={x} cy={y} r={HEAD} />
      {hat && <path d={`M${xy([x, y])}${HATS[hat]}`} />}
    </>
  )
}

/** The outline of a dress or coat. */
function cut(pose: Pose, chest: Point, [waist, hem, length]: Look['garment']): string {
  const at = (down: number, half: number): string => xy(whole(add(add(chest, polar(-pose.spine, down)), [half, 0])))
  const top = `M${at(-4, -9)}Q${at(12, 0)} ${at(-4, 9)}L${at(9, 12)}`
  const skirt = `L${at(length, hem)}Q${at(length + 9, 0)} ${at(length, -hem)}`
  return `${top}L${at(26, waist)}${skirt}L${at(26, -waist)}L${at(9, -12)}Z`
}

const ROUND = { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } as const

interface CrowdProps {
  /** Token of what they wear. */
  wear: string
  children: ComponentChildren
}

/** People, with a gap of background where one part crosses another. */
export function Crowd({ wear, children }: CrowdProps): JSX.Element {
  // What is worn is filled with the current colour, so that it can differ where limbs are shared.
  const look = { stroke: 'var(--bg)', 'stroke-width': 5, 'paint-order': 'stroke', color: `var(--${wear})` }
  return (
    <g fill="var(--ink)" {...look} {...ROUND}>
      {children}
    </g>
  )
}
