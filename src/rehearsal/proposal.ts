import { brokeOffAt, type Run, wasShown } from './run.ts'

/** Planned seconds are multiples of this. */
const unit = 5

export interface Proposed {
  id: string
  plan: number
  /** How many runs have a time for it. */
  runs: number
  /** Of these times; the plan where there is none. */
  median: number
  seconds: number
}

export interface Proposal {
  slides: Proposed[]
  /** Sum of the medians. */
  spoken: number
  /** Sum of what is proposed: at most what is allowed. */
  total: number
}

/** New `seconds` for each slide: what it usually takes, and if that is more than allowed, less of all in proportion. */
export function propose(plan: { id: string; plan: number }[], runs: Run[], allowed: number): Proposal {
  const most = Math.floor(allowed / unit)
  if (plan.length > most)
    throw new Error(`found ${plan.length} slides in ${allowed} seconds, expected at most one in ${unit} seconds.`)
  const measured = plan.map((slide) => {
    const times = timesOf(slide.id, runs)
    return { ...slide, runs: times.length, median: times.length ? medianOf(times) : slide.plan }
  })
  const medians = measured.map(({ median }) => median)
  const spoken = sum(medians)
  const usual = medians.map((median) => Math.max(1, Math.round(median / unit)))
  const units = sum(usual) <= most ? usual : shrink(medians, most)
  return {
    slides: measured.map((slide, index) => ({ ...slide, seconds: units[index]! * unit })),
    spoken,
    total: sum(units) * unit,
  }
}

/** Seconds of a slide in each run that has them to its end. */
function timesOf(id: string, runs: Run[]): number[] {
  return runs.flatMap((run) => {
    const slide = run.slides.find((one) => one.id === id)
    return slide && wasShown(slide) && !brokeOffAt(run, id) ? [slide.seconds] : []
  })
}

function medianOf(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** `most` units shared out in proportion, whole and at least one each; then those furthest from their share give way. */
function shrink(values: number[], most: number): number[] {
  const whole = sum(values)
  const shares = values.map((value) => (value / whole) * most)
  const units = shares.map((share) => Math.max(1, Math.floor(share)))
  for (let left = most - sum(units); left !== 0; left -= Math.sign(left)) {
    const gaps = units.map((one, at) => (left < 0 && one === 1 ? -Infinity : (shares[at]! - one) * left))
    units[gaps.indexOf(Math.max(...gaps))]! += Math.sign(left)
  }
  return units
}

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0)
