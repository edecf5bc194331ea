import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNull, type PDFRef } from 'pdf-lib'

/** Chromium's bookmarks lead to the title's first line, and a viewer then hides what is above it; here to the page's top. */
export function raiseBookmarks(pdf: PDFDocument): void {
  const heights = new Map(pdf.getPages().map((page) => [page.ref, page.getHeight()]))
  for (const bookmark of under(pdf.catalog.lookup(PDFName.of('Outlines'), PDFDict))) {
    const destination = bookmark.lookup(PDFName.of('Dest'), PDFArray)
    const [page] = destination.asArray()
    const height = heights.get(page as PDFRef)!
    bookmark.set(PDFName.of('Dest'), pdf.context.obj([page!, PDFName.of('XYZ'), PDFNull, height, PDFNull]))
  }
}

/** All bookmarks below one, in order. */
function* under(parent: PDFDict): Generator<PDFDict> {
  const next = (from: PDFDict, name: string): PDFDict | undefined => from.lookupMaybe(PDFName.of(name), PDFDict)
  for (let child = next(parent, 'First'); child; child = next(child, 'Next')) {
    yield child
    yield* under(child)
  }
}
