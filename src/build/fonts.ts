import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { GlobalFonts } from '@napi-rs/canvas'
import subsetFont from 'subset-font'
import { type Face, faces } from './faces.ts'

/** Every character a chart may be measured with; what ships is cut down to the characters in use. */
const latin = Array.from({ length: 0x17f }, (_, code) => String.fromCharCode(code)).join('') + '–—‘’“”…−'

/** What scripts may write besides the document's own words: times, key names, counts. */
const written = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join('') + '−'

const isChinese = (face: Face): boolean => face.axes === undefined

/** The name under which a face is registered for measuring, one for each weight. */
export const aliasOf = ({ family, weight }: Pick<Face, 'family' | 'weight'>): string => `${family} ${weight}`

/** Makes the Latin faces known to the canvas that measures chart labels. */
export async function registerFaces(cache: string): Promise<void> {
  for (const face of faces.filter((one) => !isChinese(one))) {
    const bytes = await subset(face, latin, 'truetype', cache)
    GlobalFonts.register(bytes, aliasOf(face))
  }
}

/**
 * Cuts every face to the characters of the rendered deck and writes it with its `@font-face` rules to `folder`.
 * Returns the path of the stylesheet.
 */
export async function writeFonts(html: string, folder: string): Promise<string> {
  const characters = [...new Set(html + written)].sort().join('')
  await mkdir(folder, { recursive: true })
  const rules = await Promise.all(
    faces.map(async (face) => {
      const bytes = await subset(face, characters, 'woff2', folder)
      const name = `${aliasOf(face).toLowerCase().replaceAll(' ', '-')}.woff2`
      await writeIfChanged(join(folder, name), bytes)
      return `@font-face{font-family:'${face.family}';font-weight:${face.weight};font-display:swap;src:url('./${name}') format('woff2')}`
    }),
  )
  const path = join(folder, 'fonts.css')
  await writeIfChanged(path, Buffer.from(rules.join('\n')))
  return path
}

/** A static subset, kept in `cache` by what went into it, because cutting takes up to half a second. */
async function subset(face: Face, characters: string, format: 'woff2' | 'truetype', cache: string): Promise<Buffer> {
  const wanted = Array.from(characters, (one) => (isHan(one) === isChinese(face) ? one : '')).join('')
  const key = createHash('sha256')
    .update(JSON.stringify([face, wanted, format]))
    .digest('hex')
    .slice(0, 16)
  const path = join(cache, `${key}.${format}`)
  if (existsSync(path)) return readFile(path)
  const bytes = await subsetFont(await readFile(face.file), wanted, { targetFormat: format, variationAxes: face.axes })
  await mkdir(cache, { recursive: true })
  await writeFile(path, bytes)
  return bytes
}

const isHan = (character: string): boolean => /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(character)

/** Vite watches these files: writing the same bytes again would reload the page without need. */
async function writeIfChanged(path: string, bytes: Buffer): Promise<void> {
  const same = existsSync(path) && (await readFile(path)).equals(bytes)
  if (!same) await writeFile(path, bytes)
}
