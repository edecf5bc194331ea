import type { JSX } from 'preact'
import { round } from '../../../src/html/drawing.tsx'

/** Plates of the left half, the spine at x 0: trunk, arm in a strong man's pose, fist. */
const plates =
  'M-2 70Q-44 66-80 78L-62 128Q-34 141-2 142ZM-10 150L-52 143-46 160-10 166ZM-10 173L-46 167-44 181-10 185Z' +
  'M-2 192L-46 187-62 200H-2ZM-92 76Q-138 44-174 88L-190 124-152 128-90 114Z' +
  'M-206 102L-232 62-220 44H-186L-178 58-176 96ZM-228 33V14Q-228 2-214 2H-186Q-174 2-174 14V24Q-174 36-188 36Z'

/** Engraved into the plates: seams, coils of the biceps, fingers. */
const seams =
  'M-10 113Q-36 121-60 108M-24 82v14M-34 82v14M-44 82v14M-114 64l8 42M-127 60l10 48M-140 62l11 48M-153 70l12 40' +
  'M-208 58l6 34M-215 3v15M-202 3v17M-189 3v15M-228 21h36'

/** In ink: wrist, piston of the forearm, spine. */
const rods = 'M-214 40H-188M-190 58l2 32M-2 144V190'

const actuators = [
  [-94, 95, 23],
  [-191, 113, 20],
] as const

interface RobotProps {
  /** Of the spine. */
  x: number
  y: number
  scale: number
  line: number
}

/** Upper half of a robot that flexes its arms, 464 wide and 200 high. For a head it has a dashed outline. */
export function Robot({ x, y, scale, line }: RobotProps): JSX.Element {
  const width = round(line / scale)
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`} stroke="var(--ink)" stroke-width={width} fill="none">
      <Half line={width} />
      <g transform="scale(-1 1)">
        <Half line={width} />
      </g>
      <path d="M-13 56V70M13 56V70" />
      <path
        d="M-28 20Q-28 3-11 3H11Q28 3 28 20V40Q28 57 11 57H-11Q-28 57-28 40Z"
        stroke="var(--ink2)"
        stroke-dasharray="8 6"
      />
    </g>
  )
}

function Half({ line }: { line: number }): JSX.Element {
  return (
    <>
      <path d={plates} fill="var(--hall-3)" stroke="none" />
      <path d={seams} stroke="var(--bg)" stroke-width={round(line * 0.75)} />
      <path d={rods} />
      {actuators.map(([x, y, r]) => (
        <>
          <circle cx={x} cy={y} r={r} fill="var(--bg)" />
          <circle cx={x} cy={y} r={r - 7} pathLength={12} stroke-dasharray=".5" />
          <circle cx={x} cy={y} r="3" />
        </>
      ))}
    </>
  )
}
