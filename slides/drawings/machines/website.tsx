import type { JSX } from 'preact'

interface WebsiteProps {
  width: number
  height: number
  line: number
}

/** What people make with AI, in a box of 96 × 60: a landscape, a portrait, a still life, a city, waves. */
const pictures = [
  'M0 46L26 20 44 40 62 14 96 50M76 14a6 6 0 0 0 12 0a6 6 0 0 0-12 0',
  'M24 60C24 44 34 38 48 38S72 44 72 60M35 20a13 13 0 0 0 26 0a13 13 0 0 0-26 0',
  'M38 60L34 38H62L58 60M48 38V24M38 16q0-8 10 2q10-10 10-2q0 8-10 8t-10-8',
  'M8 60V30H26V60M26 44H44V60M44 60V12H66V60M66 36H86V60M52 22h6M52 34h6M14 40h6',
  'M0 28q12-16 24 0t24 0t24 0t24 0M0 46q12-16 24 0t24 0t24 0t24 0',
]

/** A browser window with a gallery of generated pictures. */
export function Website({ width, height, line }: WebsiteProps): JSX.Element {
  const bar = Math.round(height * 0.24)
  const gap = line * 3
  const frame = (width - gap * (pictures.length + 1)) / pictures.length
  const scale = Math.floor((frame / 96) * 100) / 100
  return (
    <>
      <path d={`M0 0H${width}V${height}H0Z`} fill="var(--hall-3)" />
      <g fill="none" stroke="var(--bg)" stroke-width={line}>
        <path d={`M0 ${bar}H${width}`} />
        <path
          d={`M${gap * 1.5} ${bar / 2}h0m${gap * 1.5} 0h0m${gap * 1.5} 0h0M${gap * 7} ${bar / 2}H${width - gap * 1.5}`}
          stroke-width={line * 2}
          stroke-linecap="round"
        />
        {pictures.map((d, i) => (
          <g transform={`translate(${Math.round(gap + i * (frame + gap))} ${bar + gap}) scale(${scale})`}>
            <path d={`M0 0H96V60H0Z${d}`} stroke-width={Math.round((line * 0.8) / scale)} />
          </g>
        ))}
      </g>
    </>
  )
}
