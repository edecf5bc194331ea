import { deflateSync } from 'node:zlib'
import { decodePDFRawStream, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib'
import { expect, it } from 'vitest'
import { packPages, rounded } from './pdf-pack.ts'

it.each([
  ['12.34567891 -0.00049999 m', '12.346 -0.0005 m'],
  ['.23999999 0 0 -.23999999 0 540 cm', '0.24 0 0 -0.24 0 540 cm'],
  ['0.12345678 0.987654321 scn', '0.123457 0.987654 scn'],
  ['1.5 2.125 3 l', '1.5 2.125 3 l'],
  ['<0012003a> Tj', '<0012003a> Tj'],
  ['(12.34567891) Tj', '(12.34567891) Tj'],
])('rounds %s', (drawing, expected) => expect(rounded(drawing)).toBe(expected))

it('packs the drawings of pages again, rounded', async () => {
  const pdf = await PDFDocument.create()
  const page = pdf.addPage()
  const drawing = '10.00000001 20 m 30 40 l S\n'
  const stream = PDFRawStream.of(pdf.context.obj({ Filter: 'FlateDecode' }), deflateSync(drawing, { level: 0 }))
  page.node.set(PDFName.of('Contents'), pdf.context.register(stream))
  packPages(pdf)
  const packed = page.node.lookup(PDFName.of('Contents')) as PDFRawStream
  expect(Buffer.from(decodePDFRawStream(packed).decode()).toString()).toBe('10 20 m 30 40 l S\n')
})
