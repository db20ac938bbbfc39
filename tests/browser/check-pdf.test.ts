// The exported PDF against the slides: whole, older, damaged, with pages missing or changed.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument, PDFName } from 'pdf-lib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SlideFacts } from '../../src/check/look-at-slide.ts'
import { startRun } from '../../src/check/run/start-run.ts'
import { checkPdf } from '../../src/check/pdf/check-pdf.ts'
import { exportDeck } from '../../src/export/export-deck.ts'
import type { Stage } from '../../src/stage/stage.ts'
import { openTestStage } from '../support/test-stage.ts'

const deck = `---
title: Redes
lang: pt-BR
layout: cover
---

# Redes

---
layout: list
---

# Portas e serviços

- a porta **80** é a do \`nginx\`

<v-clicks>

- uma e outra
- $x^2$ não se lê

</v-clicks>

---
layout: list
---

# Volumes

- ficam
`

let stage: Stage
let dir = ''
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'oficina pdf '))
  const opened = await openTestStage(deck)
  if (!opened.stage) throw new Error(JSON.stringify(opened.findings))
  stage = opened.stage
})
afterAll(async () => {
  await stage.close()
  await rm(dir, { recursive: true, force: true })
})

async function exported(how: { withClicks?: true; slideNumbers?: number[] } = {}): Promise<string> {
  const outDir = join(dir, JSON.stringify(how).replaceAll(/\W/g, ''))
  await exportDeck(stage, { formats: ['pdf'], outDir, ...how })
  return join(outDir, 'slides.pdf')
}

/** The PDF with something done to it. */
async function edited(edit: (file: PDFDocument) => void): Promise<string> {
  const file = await PDFDocument.load(await readFile(await exported()), { updateMetadata: false })
  edit(file)
  const path = join(dir, 'edited.pdf')
  await writeFile(path, await file.save({ addDefaultPage: false }))
  return path
}

async function look(): Promise<ReadonlyMap<number, SlideFacts>> {
  const run = await startRun([stage])
  try {
    return (await run.look(stage)).facts
  } finally {
    await run.close()
  }
}

async function said(path: string, { isAsked = false } = {}): Promise<string[]> {
  return (await checkPdf(path, { stage, isAsked, look })).map(({ message }) => message)
}

test.each([{}, { withClicks: true as const }, { slideNumbers: [1, 3] }])(
  'as it was exported: %j',
  { timeout: 60_000 },
  async (how) => {
    expect(await said(await exported(how), { isAsked: true })).toEqual([])
  },
)

test('missing or older: told when it is asked for', { timeout: 60_000 }, async () => {
  const missing = join(dir, 'nada.pdf')
  expect(await said(missing)).toEqual([])
  expect(await said(missing, { isAsked: true })).toEqual([
    'Unexpected missing `nada.pdf`, expected a PDF of the slides',
  ])
  const older = await exported()
  const other = { ...stage, key: 'another', keptDir: dir }
  expect(await checkPdf(older, { stage: other, isAsked: false, look })).toEqual([])
  expect(await checkPdf(older, { stage: other, isAsked: true, look })).toMatchObject([
    { message: 'Unexpected PDF of an older build, expected one of these slides' },
  ])
})

test('damaged', { timeout: 60_000 }, async () => {
  const bytes = await readFile(await exported())
  const path = join(dir, 'half.pdf')
  await writeFile(path, bytes.subarray(0, bytes.length / 2))
  expect(await said(path)).toEqual([
    'Unexpected bytes in the exported PDF, expected one that opens',
  ])
})

test('a page too few, two changed places', { timeout: 60_000 }, async () => {
  expect(await said(await edited((file) => file.removePage(1)))).toEqual([
    'Unexpected 2 pages of the PDF, expected 3, one a slide',
  ])
  const swapped = await edited((file) => {
    const page = file.getPage(1)
    file.removePage(1)
    file.addPage(page)
  })
  expect(await said(swapped)).toEqual([
    'Unexpected page 2 of the PDF without “portas”, expected the words of slide 2',
    'Unexpected page 3 of the PDF without “volumes”, expected the words of slide 3',
  ])
})

test('without tags, outline or language', { timeout: 60_000 }, async () => {
  const bare = await edited((file) => {
    for (const name of ['MarkInfo', 'StructTreeRoot', 'Outlines', 'Lang'])
      file.catalog.delete(PDFName.of(name))
  })
  expect(await said(bare)).toEqual([
    'Unexpected language `` of the PDF, expected `pt-BR`',
    'Unexpected PDF without tags, expected them for screen readers',
    'Unexpected PDF without an outline, expected the titles of the slides',
  ])
})
