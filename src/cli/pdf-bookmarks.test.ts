import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber } from 'pdf-lib'
import { expect, it } from 'vitest'
import { raiseBookmarks } from './pdf-bookmarks.ts'

it('leads every bookmark, nested too, to the top of its page', async () => {
  const pdf = await PDFDocument.create()
  const [wide, tall] = [pdf.addPage([960, 540]), pdf.addPage([595, 842])]
  const bookmark = (page: typeof wide): PDFDict => pdf.context.obj({ Dest: [page.ref, PDFName.of('XYZ'), 57, 494, 0] })
  const [first, inside, second] = [bookmark(wide), bookmark(tall), bookmark(tall)]
  first.set(PDFName.of('First'), pdf.context.register(inside))
  first.set(PDFName.of('Next'), pdf.context.register(second))
  pdf.catalog.set(PDFName.of('Outlines'), pdf.context.obj({ First: pdf.context.register(first) }))
  raiseBookmarks(pdf)
  const tops = [first, inside, second].map((one) => one.lookup(PDFName.of('Dest'), PDFArray).lookup(3, PDFNumber))
  expect(tops.map((top) => top.asNumber())).toEqual([540, 842, 842])
})
