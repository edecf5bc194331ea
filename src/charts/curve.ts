/** A place on a curve, in data units. */
export interface Place {
  x: number
  y: number
}

/**
 * A smooth curve through `values` at x = 0, `pitch`, 2 `pitch` …: `fine` places to each gap, never beyond the values
 * on both sides of it (monotone cubic interpolation after Fritsch and Carlson).
 */
export function smooth(values: number[], pitch: number, fine: number): Place[] {
  const slopes = values.slice(1).map((value, index) => value - values[index]!)
  const tangents = values.map((_, index) => {
    const [before, after] = [slopes[index - 1], slopes[index]]
    if (before === undefined || after === undefined) return (before ?? after)!
    return before * after <= 0 ? 0 : (2 * before * after) / (before + after)
  })
  return Array.from({ length: (values.length - 1) * fine + 1 }, (_, step) => {
    const gap = Math.min(Math.floor(step / fine), values.length - 2)
    const t = step / fine - gap
    const [from, to, leaves, arrives] = [values[gap]!, values[gap + 1]!, tangents[gap]!, tangents[gap + 1]!]
    const y =
      from * (1 + 2 * t) * (1 - t) ** 2 +
      leaves * t * (1 - t) ** 2 +
      to * t * t * (3 - 2 * t) -
      arrives * t * t * (1 - t)
    return { x: (gap + t) * pitch, y }
  })
}

/** What all lines of our charts share: no dots, no smoothing of Chart.js’s own. */
export const plainLine = { pointRadius: 0, tension: 0, borderJoinStyle: 'round' as const, fill: false }
