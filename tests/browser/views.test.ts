// Parts of a deck, its clicks and its dark side, as they come out of files.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import JSZip from 'jszip'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exportDeck, type ExportOptions } from '../../src/export/export-deck.ts'
import type { Stage } from '../../src/stage/stage.ts'
import { pdfText } from '../support/pdf-text.ts'
import { openTestStage } from '../support/test-stage.ts'

const deck = `---
title: Views
lang: en
layout: cover
routeAlias: views
---

# Views

---
layout: list
routeAlias: steps
---

# Steps

<v-clicks>

- one
- two

</v-clicks>

<!--
Said aloud.
-->

---
layout: list
routeAlias: last
---

# Last

- the end, [back](/steps)

---
layout: quiz
routeAlias: asked
answer: 1
clicks: 1
---

# Asked

Which?

- this
- that
`

let stage: Stage
let outDir: string
beforeAll(async () => {
  const opened = await openTestStage(deck)
  if (!opened.stage) throw new Error(JSON.stringify(opened.findings))
  stage = opened.stage
  outDir = await mkdtemp(join(tmpdir(), 'views é '))
})
afterAll(async () => {
  await stage.close()
  await rm(outDir, { recursive: true })
})

async function exported(options: Omit<ExportOptions, 'outDir'>): Promise<string> {
  const [only] = await exportDeck(stage, { ...options, outDir })
  return only?.path ?? ''
}

test('a page for each click, each slide once in the outline', async () => {
  const path = await exported({ formats: ['pdf'], withClicks: true })
  const { pages, outline } = await pdfText(await readFile(path))
  expect(pages).toHaveLength(7)
  expect(outline).toEqual(['Views', 'Steps', 'Last', 'Asked'])
})

test('only the slides of a range, with their own numbers', async () => {
  const path = await exported({ formats: ['pdf'], slideNumbers: [2, 3] })
  const { pages, links } = await pdfText(await readFile(path))
  expect(pages.map((page) => /Steps|Last/.exec(page)?.[0])).toEqual(['Steps', 'Last'])
  expect(links).toEqual(['inside'])
  const { files } = await JSZip.loadAsync(
    await readFile(await exported({ formats: ['pptx'], slideNumbers: [2] })),
  )
  const slides = Object.keys(files).filter((name) => /slides\/slide\d+\.xml$/.test(name))
  expect(slides).toEqual(['ppt/slides/slide1.xml'])
  expect(await files['ppt/slides/slide1.xml']?.async('string')).toContain('Steps')
  expect(await files['ppt/notesSlides/notesSlide1.xml']?.async('string')).toContain('Said aloud.')
})

test('a picture for each click, named by slide and click: an answer comes with the last', async () => {
  const path = await exported({ formats: ['webp'], withClicks: true, scale: 0.5 })
  const names = [
    '01-views-0',
    '02-steps-0',
    '02-steps-1',
    '02-steps-2',
    '03-last-0',
    '04-asked-0',
    '04-asked-1',
  ]
  expect(await readdir(path)).toEqual(names.map((name) => `${name}.webp`))
  const files = await Promise.all(names.map((name) => readFile(join(path, `${name}.webp`))))
  expect(new Set(files.map((file) => file.toString('base64'))).size).toBe(names.length)
})

test('dark and light are kept apart', async () => {
  const light = await readFile(await exported({ formats: ['pdf'] }))
  const dark = await readFile(await exported({ formats: ['pdf'], dark: true }))
  expect(dark.equals(light)).toBe(false)
  expect((await readFile(await exported({ formats: ['pdf'] }))).equals(light)).toBe(true)
})

test('a PowerPoint file made again is the same, its links lead to its slides', async () => {
  const first = await readFile(await exported({ formats: ['pptx'] }))
  const { files } = await JSZip.loadAsync(first)
  const links = await files['ppt/slides/_rels/slide3.xml.rels']?.async('string')
  expect(links).toMatch(/\/slide" Target="slide2\.xml"/)
  expect(links).not.toContain('127.0.0.1')
  await rm(join(stage.keptDir, 'slides.pptx'))
  expect((await readFile(await exported({ formats: ['pptx'] }))).equals(first)).toBe(true)
})
