import { deflateSync } from 'node:zlib'
import { decodePDFRawStream, type PDFDocument, PDFName, PDFRawStream, PDFRef } from 'pdf-lib'

/** Chromium writes eight digits after the point, and packs in haste: a third of a file is that. */
export function packPages(pdf: PDFDocument): void {
  for (const page of pdf.getPages()) {
    const reference = page.node.get(PDFName.of('Contents'))
    const drawing = pdf.context.lookup(reference)
    if (reference instanceof PDFRef && drawing instanceof PDFRawStream) pdf.context.assign(reference, packed(drawing))
  }
}

function packed(stream: PDFRawStream): PDFRawStream {
  const drawing = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
  return PDFRawStream.of(stream.dict, deflateSync(Buffer.from(rounded(drawing), 'latin1'), { level: 9 }))
}

/** To a thousandth of a pixel, shares such as those of a matrix more finely. Text would stand in brackets. */
export function rounded(drawing: string): string {
  if (drawing.includes('(')) return drawing
  return drawing.replaceAll(/-?\d*\.\d{4,}/g, (number) => {
    const value = Number(number)
    return String(Number(value.toFixed(Math.abs(value) < 1 ? 6 : 3)))
  })
}
