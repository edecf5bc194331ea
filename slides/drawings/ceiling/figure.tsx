import type { JSX } from 'preact'
import { joints, type Pose, polyline } from '../people/pose.tsx'

interface FigureProps {
  pose: Pose
  /** Outline of what they hold, from the right hand. */
  load?: string
}

/** A figure in the stroke of the group around it: head, trunk, limbs and load. Stands at 0, 0, 150 high. */
export function Figure({ pose, load }: FigureProps): JSX.Element {
  const { arms, legs, hip, chest, head } = joints(pose)
  const [headX, headY] = head.map(Math.round)
  const [handX, handY] = arms[1]!.at(-1)!.map(Math.round)
  return (
    <g fill="none" stroke-linecap="round" stroke-width="9">
      <path d={[...arms, ...legs].map(polyline).join('')} stroke-linejoin="round" />
      <path d={polyline([hip, chest])} stroke-width="18" />
      <path d={`M${headX} ${headY}h0`} stroke-width="26" />
      {load && <path d={`M${handX} ${handY}${load}`} stroke-width="8" />}
    </g>
  )
}
