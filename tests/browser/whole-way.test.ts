// The whole way once, in a real browser: notes → deck → every slide checked → PDF and site opened and read.
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString, PDFHexString } from 'pdf-lib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { check } from '../../src/check/check.ts'
import { expectedOf } from '../../src/check/ledger-shown.ts'
import type { Ledger } from '../../src/model/ledger.ts'
import { paint } from '../../src/paint/paint.ts'
import { exportDeck } from '../../src/export/export-deck.ts'
import { openPrintPage, printedSlide } from '../../src/export/print-page.ts'
import { makeDeck } from '../../src/pipeline.ts'
import { readNotes } from '../../src/read/read-notes.ts'
import { openStage } from '../../src/stage/open-stage.ts'
import type { Stage } from '../../src/stage/stage.ts'
import { pdfFonts } from '../support/pdf-fonts.ts'
import { pdfText } from '../support/pdf-text.ts'

/** And the mark where a long word may break. */
const SPACE = /[\s\u200B]+/g
const megabyte = 1024 * 1024

const from = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const notes = {
  'our own notes': from('../../content/kubernetes.md'),
  "the user's notes as they are": from('../golden/seed/notes.md'),
  'English notes': from('../golden/english/notes.md'),
  'notes without headings': from('../golden/long-text/notes.md'),
  "an author's own diagram": from('../golden/mermaid/notes.md'),
}

describe.each(Object.entries(notes))('%s', (_, path) => {
  let outDir = ''
  let stage: Stage
  let lang = ''
  let slideCount = 0
  let ledger: Ledger = []

  beforeAll(async () => {
    outDir = await mkdtemp(join(tmpdir(), 'saída '))
    const { deck, text, ...made } = await makeDeck(await readNotes(path))
    ledger = made.ledger
    lang = deck.lang
    slideCount = deck.slides.length
    const staged = await openStage({ file: join(outDir, 'deck.md'), text }, { paint })
    if (!staged.stage) throw new Error(JSON.stringify(staged.findings))
    stage = staged.stage
  })
  afterAll(async () => {
    await stage.close()
    await rm(outDir, { recursive: true })
  })

  test(
    'every slide passes every check, and shows what the notes say',
    { timeout: 60_000 },
    async () => {
      expect(stage.slides).toHaveLength(slideCount)
      const expected = expectedOf(ledger, stage.slides)
      expect(expected.length).toBeGreaterThan(2)
      expect(await check(stage, { fresh: true, expected })).toEqual([])
    },
  )

  test('the PDF is tagged, has an outline, a language, and a page for each slide', async () => {
    await exportDeck(stage, { formats: ['pdf', 'handout', 'site'], outDir })
    const pdf = await PDFDocument.load(await readFile(join(outDir, 'slides.pdf')), {
      updateMetadata: false,
    })
    const { catalog } = pdf
    expect(pdf.getPageCount()).toBe(slideCount)
    expect(
      catalog.lookup(PDFName.of('MarkInfo'), PDFDict).get(PDFName.of('Marked'))?.toString(),
    ).toBe('true')
    expect(
      catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict).lookup(PDFName.of('K')),
    ).toBeDefined()
    const said = catalog.lookup(PDFName.of('Lang'))
    expect(said instanceof PDFString || said instanceof PDFHexString ? said.decodeText() : '').toBe(
      lang,
    )
    const outline = catalog.lookup(PDFName.of('Outlines'), PDFDict)
    expect(outline.lookup(PDFName.of('First'), PDFDict)).toBeDefined()
    expect(pdf.getPages()[0]?.node.lookup(PDFName.of('MediaBox'), PDFArray).size()).toBe(4)
  })

  test('each page says all that its slide says; fonts are in the file, links lead somewhere', async () => {
    const bytes = await readFile(join(outDir, 'slides.pdf'))
    const { pages, links } = await pdfText(bytes)
    const shown = await stage.page(async (page) => {
      await openPrintPage(page, { stage, rule: 'export/pdf' })
      return page.locator(printedSlide).allInnerTexts()
    })
    const lost = shown.flatMap((text, index) => {
      const printed = (pages[index] ?? '').normalize('NFKC').replace(SPACE, '')
      const words = text.normalize('NFKC').split(SPACE)
      return words.filter((word) => !printed.includes(word)).map((word) => `${index + 1}: ${word}`)
    })
    expect(lost).toEqual([])
    expect(links.filter((link) => link !== 'inside' && !URL.canParse(link))).toEqual([])
    expect((await pdfFonts(bytes)).missing).toEqual([])
    expect((await pdfFonts(bytes)).count).toBeGreaterThan(0)
  })

  test('small enough to be sent by mail', async () => {
    expect((await stat(join(outDir, 'slides.pdf'))).size).toBeLessThan(1.5 * megabyte)
    expect((await stat(join(outDir, 'handout.pdf'))).size).toBeLessThan(2.5 * megabyte)
  })

  test('the site says its language and asks nobody for anything', async () => {
    const html = await readFile(join(outDir, 'site', 'index.html'), 'utf8')
    expect(html).toContain(`lang="${lang}"`)
    expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//)
  })
})
