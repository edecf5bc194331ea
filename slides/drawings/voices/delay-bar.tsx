import type { JSX } from 'preact'

interface DelayBarProps {
  from: number
  to: number
  /** Top and height of the bar; its ticks reach half as far again. */
  y: number
  height: number
  line: number
}

/** A delay measured out as in a working drawing: a filled bar between two end ticks. */
export function DelayBar({ from, to, y, height, line }: DelayBarProps): JSX.Element {
  const tick = `${y - height / 4}v${height * 1.5}`
  return (
    <>
      <path d={`M${from} ${y}H${to}v${height}H${from}Z`} fill="var(--hall-1)" />
      <path d={`M${from} ${tick}M${to} ${tick}`} stroke="var(--ink)" stroke-width={line} />
    </>
  )
}
