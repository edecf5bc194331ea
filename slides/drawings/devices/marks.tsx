import { Check, X } from 'lucide-static'
import type { JSX } from 'preact'
import { Icon } from '../../../src/html/drawing.tsx'

interface MarkProps {
  svg: string
  label: string
  tone?: string
}

/** A verdict in a table's cell, with a name for whoever can't see it. What is missing stays behind what is there. */
function Mark({ svg, label, tone }: MarkProps): JSX.Element {
  return (
    <svg class="mark" width="48" height="48" viewBox="0 0 48 48" role="img" aria-label={label}>
      <Icon svg={svg} x={0} y={0} size={48} tone={tone} />
    </svg>
  )
}

export const Yes = ({ tone }: { tone?: string }): JSX.Element => <Mark svg={Check} label="yes" tone={tone} />

interface NoProps {
  /** What is in the way, in two or three words. */
  children?: string
}

export const No = ({ children }: NoProps): JSX.Element => (
  <>
    <Mark svg={X} label={children ? 'no:' : 'no'} tone="ink3" />
    {children && <span>{children}</span>}
  </>
)
