import type { JSX } from 'preact'

/** Two network switches, one on the other, their ports to the front. Middle of the lower edge at 0, 0. */
export function Switches(): JSX.Element {
  return (
    <g stroke="var(--ink)">
      <path
        d="M-62 0v-42H62V0ZM-62-50v-42H62v42ZM-62-92l16-16H46l16 16"
        fill="var(--bg3)"
        stroke-width="4"
        stroke-linejoin="bevel"
      />
      <path d="M-54-79H42m0 16H-54m0 34H42m0 16H-54" stroke-width="10" stroke-dasharray="9 3.4" />
      <path d="M48-21h8m0-50h-8" stroke-width="6" />
    </g>
  )
}

/** A network card: bracket, two cages for cables, a chip under its fins and the contacts of its edge. */
export function NetworkCard(): JSX.Element {
  return (
    <g stroke="var(--ink)" stroke-width="4">
      <path d="M-54-100H62V-14H-54Z" fill="var(--bg3)" />
      <path d="M-54-90h34v26h-34zM-54-52h34v26h-34zM-6-88h56v62h-56z" fill="var(--bg)" />
      <path d="M6-80v46m10 0v-46m12 0v46m10 0v-46M-64-108h10V0" fill="none" />
      <path d="M-22-7H46" stroke-width="10" stroke-dasharray="4 4" />
    </g>
  )
}
