import { createHash } from 'node:crypto'
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib'
import { raiseBookmarks } from './pdf-bookmarks.ts'
import { packPages } from './pdf-pack.ts'

/** What a document says about itself. */
export interface About {
  title: string
  author: string
  subject: string
  language: string
  /** What it was made from was last changed then. */
  date: Date
  /** Of each slide, by its id. */
  titles: Record<string, string>
}

export interface Finished {
  bytes: Uint8Array
  pages: number
}

/**
 * Chromium's PDF with what Chromium leaves out: author, subject, words for links, roles that older readers know, and
 * fixed dates and ids, so that the same page gives the same bytes. Packed, it is half as large.
 */
export async function finishPdf(printed: Buffer, about: About): Promise<Finished> {
  const steady = renumbered(printed.toString('latin1'))
  const pdf = await PDFDocument.load(Buffer.from(steady, 'latin1'), { updateMetadata: false })
  pdf.setTitle(about.title, { showInWindowTitleBar: true })
  pdf.setAuthor(about.author)
  pdf.setSubject(about.subject)
  pdf.setLanguage(about.language)
  // Chromium names the system it ran on.
  pdf.setCreator('Chromium')
  pdf.setCreationDate(about.date)
  pdf.setModificationDate(about.date)
  nameRoles(pdf)
  describeLinks(pdf, about.titles)
  raiseBookmarks(pdf)
  packPages(pdf)
  const id = PDFHexString.of(fingerprint(steady, about))
  pdf.context.trailerInfo.ID = pdf.context.obj([id, id])
  const bytes = await pdf.save({ addDefaultPage: false, updateFieldAppearances: false, objectsPerTick: Infinity })
  return { bytes, pages: pdf.getPageCount() }
}

/** Chromium tags these as PDF 2.0 does; the file is of an older version, where every such role needs a known one. */
function nameRoles(pdf: PDFDocument): void {
  const roles = { Strong: 'Span', Em: 'Span' }
  const tree = pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)
  tree.set(PDFName.of('RoleMap'), pdf.context.obj(roles))
}

/** A screen reader says of a link where it leads. */
function describeLinks(pdf: PDFDocument, titles: About['titles']): void {
  for (const page of pdf.getPages())
    for (const reference of page.node.Annots()?.asArray() ?? []) {
      const link = pdf.context.lookup(reference, PDFDict)
      const words = destinationOf(link, titles)
      if (words) link.set(PDFName.of('Contents'), PDFHexString.fromText(words))
    }
}

/** A slide's title, or an address. */
function destinationOf(link: PDFDict, titles: About['titles']): string | undefined {
  const slide = link.lookup(PDFName.of('Dest'))
  if (slide instanceof PDFName) return titles[slide.decodeText()]
  const uri = link.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI'))
  return uri instanceof PDFString ? uri.decodeText() : undefined
}

/** Table cells are named by numbers that a browser counts on as it runs; here they count from 0. No byte moves. */
function renumbered(printed: string): string {
  const name = /\(node(\d{8})\)/g
  const numbers = [...new Set(Array.from(printed.matchAll(name), ([, number]) => number!))].sort()
  return printed.replaceAll(name, (_, number: string) => `(node${String(numbers.indexOf(number)).padStart(8, '0')})`)
}

/** Of all but the time at which it was printed. */
function fingerprint(printed: string, about: About): string {
  const timeless = printed.replaceAll(/\(D:[^)]*\)/g, '')
  return createHash('md5').update(timeless).update(JSON.stringify(about)).digest('hex')
}
