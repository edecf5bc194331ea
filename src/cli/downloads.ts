import { readFile, stat, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { writeWhole } from './whole-file.ts'

/** A link of the page to one of its PDFs: hidden while there is no such file, then with its size. */
const links = /<li(?: hidden)?><a href="([^"]+)" data-pdf="([^"]+)">([^<]*?) \(PDF[^)]*\)<\/a>/g

/** The file names that the page offers, by what they hold: `full`, `short`, `lightning`, `handout`. */
export async function offeredFiles(page: string): Promise<Record<string, string>> {
  const html = await readFile(page, 'utf8')
  return Object.fromEntries([...html.matchAll(links)].map(([, file, name]) => [name, file]))
}

/** Shows the links to those PDFs that lie beside the page, and hides the others. The page keeps its age. */
export async function offerFiles(page: string): Promise<void> {
  const html = await readFile(page, 'utf8')
  const { atime, mtime } = await stat(page)
  const sizes = new Map<string, string | undefined>()
  for (const [, file] of html.matchAll(links)) sizes.set(file!, await sizeOf(join(dirname(page), file!)))
  const offering = html.replaceAll(links, (_, file: string, name: string, label: string) => {
    const size = sizes.get(file)
    return `<li${size ? '' : ' hidden'}><a href="${file}" data-pdf="${name}">${label} (PDF${size ? `, ${size}` : ''})</a>`
  })
  if (offering === html) return
  writeWhole(page, offering)
  await utimes(page, atime, mtime)
}

async function sizeOf(file: string): Promise<string | undefined> {
  const found = await stat(file).catch(() => undefined)
  return found && formatSize(found.size)
}

/** In MB, as browsers count. */
export const formatSize = (bytes: number): string => `${Math.max(0.1, bytes / 1e6).toFixed(1)} MB`
