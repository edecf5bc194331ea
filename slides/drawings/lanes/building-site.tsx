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

const foot = ({ storey }: Pick<Site, 'storey'>): number => Math.round(storey * 0.4)
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

/** A pennant on the roof. */
function flag(site: Site): string {
  const size = Math.round(site.storey * 0.9)
  const half = Math.round(size * 0.3)
  return `M${site.x + site.w / 2} ${top(site) - site.storey}v-${size}l${size} ${half}l-${size} ${half}`
}

/** A house in the applications' colour, as far as it has been built; the flag is the model maker's. */
export function House({ isFinished = false, ...site }: Site & { isFinished?: boolean }): JSX.Element {
  const { w, storey, line, storeys } = site
  const isGrowing = storeys > 0 && !isFinished
  return (
    <>
      {isGrowing && <path d={steel(site)} stroke="var(--hall-3)" stroke-width={line} />}
      <path d={shape(site, isFinished)} fill="var(--hall-3)" />
      {storeys > 0 && (
        <path
          d={windows(site)}
          stroke="var(--bg)"
          stroke-width={Math.round(storey * 0.45)}
          stroke-dasharray={Math.round(w * 0.12)}
        />
      )}
      {isFinished && <path d={flag(site)} fill="var(--hall-1)" stroke="var(--hall-1)" stroke-width={line} />}
    </>
  )
}

/** Houses which nobody has built yet, their left edges at `at`. */
export function Ghost({ at, ...site }: Omit<Site, 'x'> & { at: number[] }): JSX.Element {
  const { y, w, storey, line, storeys } = site
  const wall = foot(site) + storey * storeys
  const slope = `l${w / 2}`
  return (
    <path
      d={at.map((x) => `M${x} ${y}v-${wall}${slope}-${storey}${slope} ${storey}v${wall}`).join('')}
      fill="none"
      stroke="var(--line)"
      stroke-width={line}
      stroke-dasharray={`${line * 3} ${line * 2}`}
    />
  )
}
