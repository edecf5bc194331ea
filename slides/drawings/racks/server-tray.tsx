import type { JSX } from 'preact'

const row = (count: number, draw: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => draw(i)).join('')

/** A complete server on its tray from above, 244 × 356, its front at the bottom; the network card's ports stick out
    of the back. Fill, stroke and line width come from around it. */
export function ServerTray(): JSX.Element {
  return (
    <>
      <path d="M0 0H244V356H0zM14 88H230V276H14z" />
      <path d="M16 14h112v56h-18v10h-76v-10h-18zM26 14v-28h38v28zM80 14v-28h38v28zM36 36h72M150 0v38h74v-38M168 19h38" />
      <path d="M75 144h94v94H75zM93 160v62m19.5 0v-62m19.5 0v62m19 0v-62" />
      <path d={row(4, (i) => `M${14 + 54 * i} 292h54v50h-54zm15 14h24`)} />
      <path
        d={[28, 44, 60, 184, 200, 216].map((x) => `M${x} 120v142`).join('')}
        stroke-width="9"
        stroke-dasharray="90 5"
      />
    </>
  )
}
