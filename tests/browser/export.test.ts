// A built deck as PDF and site: whole, tagged, the same every time, and free of what came before.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDict, PDFDocument, PDFName, PDFString, PDFHexString } from 'pdf-lib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exportDeck, type Exported } from '../../src/export/export-deck.ts'
import { serve } from '../../src/stage/serve.ts'
import type { Stage } from '../../src/stage/stage.ts'
import { openTestStage } from '../support/test-stage.ts'

const deck = `---
title: Olá "mundo" & <tags>
lang: pt-BR
author: Ana
layout: cover
---

# Olá

---
layout: list
---

# Lista

<v-clicks>

- um
- dois

</v-clicks>

---
layout: diagram
---

# Desenho

\`\`\`mermaid
flowchart LR
  accTitle: De a para b
  a --> b
\`\`\`

<p style="position: absolute; left: 1500px">fora</p>
`

let stage: Stage
let outDir: string
let exported: readonly Exported[]
beforeAll(async () => {
  const opened = await openTestStage(deck)
  if (!opened.stage) throw new Error(JSON.stringify(opened.findings))
  stage = opened.stage
  await rm(join(stage.keptDir, 'slides.pdf'), { force: true })
  outDir = await mkdtemp(join(tmpdir(), 'oficina é '))
  exported = await exportDeck(stage, { formats: ['pdf', 'site'], outDir })
})
afterAll(async () => {
  await stage.close()
  await rm(outDir, { recursive: true })
})

test('a page per slide, tagged, in the deck’s language, with an outline', async () => {
  const file = await PDFDocument.load(await readFile(join(outDir, 'slides.pdf')))
  expect(file.getPageCount()).toBe(3)
  expect(file.getTitle()).toBe('Olá "mundo" & <tags>')
  expect(String(file.catalog.get(PDFName.of('Lang')))).toBe('(pt-BR)')
  expect(String(file.catalog.get(PDFName.of('MarkInfo')))).toContain('/Marked true')
  const dicts = file.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []))
  const texts = (dict: PDFDict, key: string): string[] => {
    const value = dict.lookup(PDFName.of(key))
    return value instanceof PDFString || value instanceof PDFHexString ? [value.decodeText()] : []
  }
  const entries = dicts.filter((dict) => dict.has(PDFName.of('Dest')))
  expect(entries.flatMap((dict) => texts(dict, 'Title'))).toEqual(['Olá', 'Lista', 'Desenho'])
  const figures = dicts.filter((dict) => dict.get(PDFName.of('S')) === PDFName.of('Figure'))
  expect(figures.flatMap((dict) => texts(dict, 'Alt'))).toEqual(['De a para b'])
})

test('printed again it is the same, and is not written again', async () => {
  const before = await readFile(join(outDir, 'slides.pdf'))
  await rm(join(stage.keptDir, 'slides.pdf'))
  const again = await exportDeck(stage, { formats: ['pdf', 'site'], outDir })
  expect(exported.map(({ written }) => written)).toEqual([true, true])
  expect(again.map(({ written }) => written)).toEqual([false, false])
  expect(before.equals(await readFile(join(outDir, 'slides.pdf')))).toBe(true)
})

test('the site works in a sub-path and has no Mermaid', async () => {
  const html = await readFile(join(outDir, 'site', 'index.html'), 'utf8')
  expect(html).toContain('<html lang="pt-BR">')
  expect(html).not.toMatch(/(?:src|href)="(?:\/|https?:)/)
  expect(html).toContain('content="./social.png"')
  expect((await readdir(join(outDir, 'site'))).includes('social.png')).toBe(true)
  const server = await serve(outDir)
  const text = await stage.page(async (page) => {
    await page.goto(`${server.url}site/#/3`)
    return page.locator('[data-slidev-no="3"] .of-diagram text').textContent()
  })
  await server.close()
  expect(text).toBe('De a para b')
})
