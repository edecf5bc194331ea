import type { JSX } from 'preact'
import { type Text, usePlainText } from './text.tsx'

/** A number the room agrees on, 0 to `max`, by − and + or by typing. Without JavaScript it isn't shown. */
export function Stepper({ id, labelledby, max }: { id: string; labelledby: string; max: number }): JSX.Element {
  return (
    <div class="guess stepper" data-guess={id}>
      <button type="button" data-by="-1" aria-label="One fewer" aria-describedby={labelledby}>
        −
      </button>
      <input
        type="number"
        min="0"
        max={max}
        step="1"
        inputMode="numeric"
        placeholder="?"
        aria-labelledby={labelledby}
      />
      <button type="button" data-by="1" aria-label="One more" aria-describedby={labelledby}>
        +
      </button>
    </div>
  )
}

interface SliderProps {
  id: string
  prompt: Text
  max: number
  step: number
  unit: string
}

/** A guess on the chart's own axis; the chart shows it as a dashed bar. */
export function Slider({ id, prompt, max, step, unit }: SliderProps): JSX.Element {
  return (
    <div class="guess slider" data-guess={id} data-unit={unit}>
      <label for={`${id}-guess`}>{prompt}</label>
      <button type="button" data-by={-step} aria-label={`${step} ${unit} less`}>
        −
      </button>
      <input
        type="range"
        data-prevent-swipe
        id={`${id}-guess`}
        min="0"
        max={max}
        step={step}
        value="0"
        aria-label={usePlainText(prompt)}
      />
      <button type="button" data-by={step} aria-label={`${step} ${unit} more`}>
        +
      </button>
      <output for={`${id}-guess`}>no guess yet</output>
    </div>
  )
}

interface WhatIfProps {
  id: string
  label: Text
  max: number
  step: number
  /** Where each step of the slide takes it. */
  stops: number[]
}

/** How much of something, from none to `max` without a scale; the chart is drawn as far. Forgotten with the slide. */
export function WhatIf({ id, label, max, step, stops }: WhatIfProps): JSX.Element {
  return (
    <div class="guess what-if" data-guess={id} data-stops={stops.join(' ')}>
      <label for={`${id}-what-if`}>{label}</label>
      <button type="button" data-by={-step} aria-label="Less">
        −
      </button>
      <input
        type="range"
        data-prevent-swipe
        id={`${id}-what-if`}
        min="0"
        max={max}
        step={step / 4}
        value="0"
        aria-label={usePlainText(label)}
      />
      <button type="button" data-by={step} aria-label="More">
        +
      </button>
    </div>
  )
}
