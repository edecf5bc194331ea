import type { JSX } from 'preact'

/** An application as a house that grows: foundation, storey by storey, then roof and flag. */
export interface Site {
  /** Left edge of the house and the ground it stands on. */
  x: number
  y: number
  w: number
  storey: number
  line: number
  storeys: number
}

const foot = ({ storey }: Site): number => Math.round(storey * 0.4)
const inset = ({ w }: Site): number => Math.round(w * 0.08)
const top = (site: Site): number => site.y - foot(site) - site.storey * site.storeys

/** Foundation and walls, and the roof if it is finished. */
function shape(site: Site, isFinished: boolean): string {
  const { x, y, w, storey, storeys } = site
  const [step, height] = [inset(site), storeys * storey]
  const roof = isFinished ? `h-${step}l${w / 2}-${storey}l${w / 2} ${storey}h-${step}` : `h${w - 2 * step}`
  return `M${x} ${y}v-${foot(site)}h${step}v-${height}${roof}v${height}h${step}v${foot(site)}z`
}

/** Rows of windows, as dashes. */
function windows(site: Site): string {
  const { x, w, storey, storeys } = site
  const first = Math.round(site.y - foot(site) - storey / 2)
  const row = (_: unknown, i: number) => `M${Math.round(x + w * 0.2)} ${first - i * storey}h${Math.round(w * 0.6)}`
  return Array.from({ length: storeys }, row).join('')
}

/** Steel of the next storey. */
function steel(site: Site): string {
  const { x, w, storey, line } = site
  const left = x + inset(site) + line / 2
  const reach = w - 2 * inset(site) - line
  return [0, 1, 2, 3].map((i) => `M${Math.round(left + (reach * i) / 3)} ${top(site)}v-${storey / 2}`).join('')
}

/** A crane, its mast right of the house, its hook above it. */
function crane(site: Site): string {
  const { x, y, w, storey } = site
  const jib = Math.round(top(site) - storey * 1.5)
  const mast = x + w + Math.round(w * 0.13)
  return `M${mast} ${y}V${jib - 10}M${mast + Math.round(w * 0.13)} ${jib}H${Math.round(x + w * 0.3)}v${storey / 2}`
}

/** A pennant on the roof. */
function flag(site: Site): string {
  const size = Math.round(site.storey * 0.9)
  const half = Math.round(size * 0.3)
  return `M${site.x + site.w / 2} ${top(site) - site.storey}v-${size}l${size} ${half}l-${size} ${half}`
}

/** A house in hall 1's colour, as far as it has been built; its crane stays until it is finished. */
export function House({ isFinished = false, ...site }: Site & { isFinished?: boolean }): JSX.Element {
  const { w, storey, line, storeys } = site
  const isGrowing = storeys > 0 && !isFinished
  return (
    <>
      {isGrowing && <path d={crane(site)} fill="none" stroke="var(--ink2)" stroke-width={line} />}
      {isGrowing && <path d={steel(site)} stroke="var(--hall-1)" stroke-width={line} />}
      <path d={shape(site, isFinished)} fill="var(--hall-1)" />
      {storeys > 0 && (
        <path
          d={windows(site)}
          stroke="var(--bg)"
          stroke-width={Math.round(storey * 0.45)}
          stroke-dasharray={Math.round(w * 0.12)}
        />
      )}
      {isFinished && <path d={flag(site)} fill="var(--ink)" stroke="var(--ink)" stroke-width={line} />}
    </>
  )
}

/** A house which nobody has built yet. */
export function Ghost(site: Site): JSX.Element {
  const { x, y, w, storey, line } = site
  return (
    <path
      d={`M${x} ${y}V${top(site)}l${w / 2}-${storey}l${w / 2} ${storey}V${y}`}
      fill="none"
      stroke="var(--line)"
      stroke-width={line}
      stroke-dasharray={`${line * 3} ${line * 2}`}
    />
  )
}
