import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const archivo = require.resolve('@fontsource-variable/archivo/files/archivo-latin-standard-normal.woff2')
const noto = (weight: number): string =>
  require.resolve(`@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-${weight}-normal.woff2`)

/** One font file of the deck: a static instance, because variable fonts become Type 3 in a PDF. */
export interface Face {
  family: string
  weight: number
  /** The package's file it is cut from. */
  file: string
  /** Axes pinned to make a variable font static. */
  axes?: Record<string, number>
  /** Asked for in the head, because the first paint needs it. */
  preload?: boolean
}

/** Every face the stylesheets use; one family in two widths, and Chinese. */
export const faces: Face[] = [
  { family: 'Archivo', weight: 400, file: archivo, axes: { wght: 400, wdth: 100 }, preload: true },
  { family: 'Archivo', weight: 640, file: archivo, axes: { wght: 640, wdth: 100 }, preload: true },
  { family: 'Archivo Label', weight: 500, file: archivo, axes: { wght: 500, wdth: 88 } },
  { family: 'Archivo Label', weight: 760, file: archivo, axes: { wght: 760, wdth: 88 } },
  { family: 'Noto Sans SC Subset', weight: 400, file: noto(400) },
  { family: 'Noto Sans SC Subset', weight: 700, file: noto(700) },
]
