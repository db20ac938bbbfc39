// Two printings of the same slides are the same bytes.
import { PDFDocument, PDFName, PDFString } from 'pdf-lib'
import { expect, test } from 'vitest'
import { normalisePdf } from '../../../src/export/normalise-pdf.ts'

/** Something like a printed page with tags, as the browser names them in one of its runs. */
async function printed(run: { firstNode: number; at: Date }): Promise<Uint8Array> {
  const file = await PDFDocument.create({ updateMetadata: false })
  file.addPage([735.12, 414])
  file.setCreationDate(run.at)
  const name = (node: number): PDFString => PDFString.of(`node${String(node).padStart(8, '0')}`)
  const [first, second] = [name(run.firstNode), name(run.firstNode + 7)]
  const cell = file.context.obj({ S: 'TD', A: { O: 'Table', Headers: [second] } })
  const tags = {
    Type: 'StructTreeRoot',
    K: [{ S: 'TH', ID: first }, cell],
    IDTree: [first, second],
  }
  file.catalog.set(PDFName.of('StructTreeRoot'), file.context.register(file.context.obj(tags)))
  return file.save()
}

const about = { title: 'Olá', lang: 'pt-BR', author: 'Ana' }

test('clock and memory leave no trace', async () => {
  const one = await normalisePdf(await printed({ firstNode: 143, at: new Date(0) }), about)
  const other = await normalisePdf(await printed({ firstNode: 98, at: new Date(1e12) }), about)
  expect(one.pageCount).toBe(1)
  expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true)
})

test('says what it is, on a page of exactly one slide', async () => {
  const { bytes } = await normalisePdf(await printed({ firstNode: 1, at: new Date() }), about)
  const file = await PDFDocument.load(bytes, { updateMetadata: false })
  expect(file.getTitle()).toBe('Olá')
  expect(file.getAuthor()).toBe('Ana')
  expect(String(file.catalog.get(PDFName.of('Lang')))).toBe('(pt-BR)')
  expect(file.getPage(0).getSize()).toEqual({ width: 735, height: 414 })
})

test('another title is another file', async () => {
  const pdf = await printed({ firstNode: 1, at: new Date() })
  const ids = await Promise.all(
    [about, { ...about, title: 'Tchau' }].map(async (each) => {
      const { bytes } = await normalisePdf(pdf, each)
      return String((await PDFDocument.load(bytes)).context.trailerInfo.ID)
    }),
  )
  expect(ids[0]).not.toBe(ids[1])
})
