import { Bot, Ear } from 'lucide-static'
import type { JSX } from 'preact'
import { Drawing, Icon, Label } from '../../../src/html/drawing.tsx'

interface CallProps {
  /** Left edge of the phone, and middle of the sound. */
  x: number
  y: number
  /** Size of the phone; the machine on its screen and the ear are as large as it is wide. */
  width: number
  height: number
  /** The teeth of the voice: how many, half their width, and how high. */
  teeth: number
  half: number
  rise: number
  ear: number
  line: number
}

/** A machine speaks on a phone. Its voice is all the same height, and the ear hears that. */
function Call({ x, y, width, height, teeth, half, rise, ear, line }: CallProps): JSX.Element {
  const start = x + width + 20
  const tooth = `l${half / 2} ${-rise}l${half} ${2 * rise}l${half / 2} ${-rise}`
  return (
    <>
      <path
        d={`M${x} ${y - height / 2}h${width}v${height}h${-width}zM${x + width / 2 - 8} ${y + height / 2 - 12}h16`}
        fill="none"
        stroke="var(--ink)"
        stroke-width={line}
      />
      <Icon svg={Bot} x={x + width / 2 - ear / 4} y={y - ear / 4 - 6} size={ear / 2} />
      <path d={`M${start} ${y}${tooth.repeat(teeth)}`} fill="none" stroke="var(--ink)" stroke-width={line} />
      <Icon svg={Ear} x={start + 2 * half * teeth + 12} y={y - ear / 2} size={ear} />
    </>
  )
}

/** A generated voice on the phone. */
export function PhoneVoice(): JSX.Element {
  return (
    <Drawing
      alt="A robot speaks on a phone; its voice is a zig-zag of even teeth that reaches an ear."
      wide={{
        width: 540,
        height: 172,
        content: (
          <>
            <Call x={2} y={66} width={80} height={128} teeth={9} half={18} rise={30} ear={96} line={4} />
            <Label x={0} y={164}>
              a generated voice on a call
            </Label>
          </>
        ),
      }}
      tall={{
        width: 330,
        height: 150,
        content: (
          <>
            <Call x={2} y={58} width={60} height={104} teeth={7} half={12} rise={22} ear={72} line={3} />
            <Label x={0} y={142} size={16}>
              a generated voice on a call
            </Label>
          </>
        ),
      }}
    />
  )
}
