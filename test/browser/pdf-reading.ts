import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What others than its makers read in a PDF: poppler, qpdf and pdf.js. Poppler goes on after what it only complains of. */
function runRaw(command: string, ...args: string[]): Buffer {
  const { status, stdout, stderr } = spawnSync(command, args, { maxBuffer: 256 * 1024 * 1024 })
  if (status !== 0 || stderr.length > 0) throw new Error(`${command} ${args.join(' ')}: ${stderr.toString()}`)
  return stdout
}

const run = (command: string, ...args: string[]): string => runRaw(command, ...args).toString()

/** Without white space, which every reader sets in its own way. */
export const dense = (text: string): string => text.replace(/\s+/g, '')

/** Throws what is wrong with the file; warnings, too. */
export const checkFile = (path: string): string => run('qpdf', '--check', path)

/** What the file says about itself. */
export const infoOf = (path: string): Record<string, string> =>
  Object.fromEntries(
    run('pdfinfo', '-isodates', path)
      .trim()
      .split('\n')
      .map((line) => line.split(/:\s*(.*)/, 2) as [string, string]),
  )

/** The boxes of all pages, each once, in points: `960 x 540`. */
export const sizesOf = (path: string): string[] => [
  ...new Set(Array.from(run('pdfinfo', '-l', '-1', path).matchAll(/size:\s+([\d.]+ x [\d.]+)/g), ([, size]) => size!)),
]

/** The text of each page, in the order of drawing. */
export const pageTexts = (path: string): string[] => run('pdftotext', '-raw', path, '-').split('\f').slice(0, -1)

/** All tagged text in the order in which it is read out. */
export const spokenText = (path: string): string =>
  Array.from(run('pdfinfo', '-struct-text', path).matchAll(/^ *"(.*?)"$/gms), ([, text]) => text).join('')

/** How often each kind of tag stands in the file. */
export function tagsOf(path: string): Record<string, number> {
  const tags: Record<string, number> = {}
  for (const [, tag] of run('pdfinfo', '-struct', path).matchAll(/^ *(\w+)/gm)) tags[tag!] = (tags[tag!] ?? 0) + 1
  return tags
}

export interface Font {
  kind: string
  embedded: boolean
  subset: boolean
  unicode: boolean
}

export const fontsOf = (path: string): Font[] =>
  rowsOf('pdffonts', path).map((row) => {
    const [, kind, embedded, subset, unicode] = /\s{2,}(\S.*?)\s{2,}.*(yes|no) +(yes|no) +(yes|no) +\d+ +\d+$/.exec(
      row,
    )!
    return { kind: kind!, embedded: embedded === 'yes', subset: subset === 'yes', unicode: unicode === 'yes' }
  })

export const imagesOf = (path: string): string[] => rowsOf('pdfimages', '-list', path)

/** A table without its head of two lines. */
const rowsOf = (command: string, ...args: string[]): string[] =>
  run(command, ...args)
    .trim()
    .split('\n')
    .slice(2)

/** The words of each page that reach over its edge. */
export function wordsCutOff(path: string): string[] {
  const pages = run('pdftotext', '-bbox', path, '-').split('<page ').slice(1)
  return pages.flatMap((page, index) => {
    const [width, height] = [...page.matchAll(/(?:width|height)="([\d.]+)"/g)].map(([, size]) => Number(size))
    return Array.from(page.matchAll(/<word xMin="([^"]+)" yMin="([^"]+)" xMax="([^"]+)" yMax="([^"]+)">(.*?)</g))
      .filter(([, left, top, right, bottom]) => +left! < 0 || +top! < 0 || +right! > width! || +bottom! > height!)
      .map(([, , , , , word]) => `page ${index + 1}: ${word}`)
  })
}

/** Pages as small pictures in grey, one byte a pixel. */
export function picturesOf(path: string): Buffer[] {
  const stream = runRaw('pdftoppm', '-gray', '-r', '24', path)
  const pictures: Buffer[] = []
  for (let at = 0; at < stream.length;) {
    const [head, width, height] = /^P5\n(\d+) (\d+)\n255\n/.exec(stream.toString('latin1', at, at + 32))!
    const end = at + head.length + Number(width) * Number(height)
    pictures.push(stream.subarray(at + head.length, end))
    at = end
  }
  return pictures
}

export interface Bookmark {
  title: string
  level: number
  page: number
}

export interface Link {
  page: number
  to: string | number
  /** What a screen reader says of it. */
  words: string
}

export interface Figure {
  page: number
  alt: string
}

export interface Contents {
  language: string
  bookmarks: Bookmark[]
  /** A page's number, or an address. */
  links: Link[]
  figures: Figure[]
}

type Pdf = Awaited<ReturnType<typeof getDocument>['promise']>

const contents = new Map<string, Promise<Contents>>()

/** What a viewer makes of the file, read once: pdf.js is Firefox's. */
export function contentsOf(path: string): Promise<Contents> {
  if (!contents.has(path)) contents.set(path, readContents(path))
  return contents.get(path)!
}

async function readContents(path: string): Promise<Contents> {
  const task = getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 })
  const pdf = await task.promise
  const { info } = await pdf.getMetadata()
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, (_, index) => index + 1).map((one) => pageOf(pdf, one)),
  )
  const read = {
    language: (info as { Language: string }).Language,
    bookmarks: await bookmarksOf(pdf, (await pdf.getOutline()) ?? [], 1),
    links: pages.flatMap(({ links }) => links),
    figures: pages.flatMap(({ figures }) => figures),
  }
  await task.destroy()
  return read
}

type Outline = Awaited<ReturnType<Pdf['getOutline']>>

async function bookmarksOf(pdf: Pdf, outline: Outline, level: number): Promise<Bookmark[]> {
  const bookmarks: Bookmark[] = []
  for (const { title, dest, items } of outline)
    bookmarks.push({ title, level, page: await pageAt(pdf, dest) }, ...(await bookmarksOf(pdf, items, level + 1)))
  return bookmarks
}

/** The number of the page where a destination is; 0 if there is none. */
async function pageAt(pdf: Pdf, destination: string | unknown[] | null): Promise<number> {
  const place = typeof destination === 'string' ? await pdf.getDestination(destination) : destination
  return place ? (await pdf.getPageIndex(place[0] as Parameters<Pdf['getPageIndex']>[0])) + 1 : 0
}

async function pageOf(pdf: Pdf, number: number): Promise<Pick<Contents, 'links' | 'figures'>> {
  const page = await pdf.getPage(number)
  const links: Link[] = []
  for (const { url, dest, contentsObj } of await page.getAnnotations())
    links.push({ page: number, to: url ?? (await pageAt(pdf, dest)), words: contentsObj?.str ?? '' })
  const figures = figuresIn((await page.getStructTree()) as unknown as Tag)
  return { links, figures: figures.map((alt) => ({ page: number, alt })) }
}

interface Tag {
  role?: string
  alt?: string
  children?: Tag[]
}

const figuresIn = ({ role, alt = '', children = [] }: Tag): string[] =>
  role === 'Figure' ? [alt] : children.flatMap(figuresIn)
