import type { JSX } from 'preact'

/** Holes side by side. */
const row = (count: number, x: number, y: number, pitch: number, shape: string): string =>
  Array.from({ length: count }, (_, i) => `M${x + pitch * i} ${y}${shape}`).join('')

/** Two network switches, one on the other, their ports to the front. Middle of the lower edge at 0, 0. */
export function Switches(): JSX.Element {
  const box = 'h112v18h-112z'
  const ports = [-13, -32].flatMap((y) => [row(6, -50, y, 10, 'h6v9h-6z'), row(3, 14, y, 10, 'h6v9h-6z')])
  return (
    <>
      <path d={`M-56-18${box}M-56-36${box}`} fill="var(--hall-2)" stroke="var(--bg)" stroke-width="2" />
      <path d={ports.join('')} fill="var(--bg)" />
      <path d="M46-8.5h6M46-27.5h6" stroke="var(--bg)" stroke-width="4" />
    </>
  )
}

/** A network card: bracket, two cages for cables, a chip under its fins and the contacts of its edge. */
export function NetworkCard(): JSX.Element {
  return (
    <>
      <path d="M-46-36H56V-7H38V0H-46Z" fill="var(--hall-2)" />
      <path d="M-50-32h24v10h-24zM-50-20h24v10h-24zM4-31h28v19h-28z" fill="var(--bg)" />
      <path d="M10-31v19M18-31v19M26-31v19" stroke="var(--hall-2)" stroke-width="4" />
      <path d="M-16-3H36" stroke="var(--bg)" stroke-width="6" stroke-dasharray="2 4" />
      <path d="M-58-38h8V0" stroke="var(--ink)" stroke-width="4" fill="none" />
    </>
  )
}

/** Where a GPU would be: an outline with two fans, blank inside. */
export function MissingGpu(): JSX.Element {
  return (
    <path
      d="M-58-38h8V0M-50-36H56V0H-50M-1-18a11 11 0 1 1-22 0a11 11 0 1 1 22 0M39-18a11 11 0 1 1-22 0a11 11 0 1 1 22 0"
      fill="var(--bg)"
      stroke="var(--ink)"
      stroke-width="3"
      stroke-dasharray="6 4"
    />
  )
}
