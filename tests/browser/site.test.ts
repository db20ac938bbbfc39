// The site of a deck: slides compiled by themselves, put into a client that is built once for all decks.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Stage } from '../../src/stage/stage.ts'
import { openTestStage } from '../support/test-stage.ts'

const deck = (last: string): string => `---
title: Site
lang: pt-BR
layout: cover
---

# Site

---
layout: list
routeAlias: clicks
---

# Cliques

<v-clicks>

- um \`código\`
- dois

</v-clicks>

<Arrow x1="1" y1="2" x2="3" y2="4" />

---
layout: two-cols
class: gap-13
---

# Colunas {.tracking-[0.123em]}

<div class="grid grid-cols-7 mt-[37px]">a</div>

<style>
h1 { letter-spacing: 3px }
</style>

::right::

[para os cliques](/clicks)

---
layout: code
---

# ${last}

\`\`\`ts
const umDois = 12 // ${last}
\`\`\`
`

const opened: Stage[] = []
async function open(text: string): Promise<Stage> {
  const { stage, findings } = await openTestStage(text)
  if (!stage) throw new Error(JSON.stringify(findings))
  opened.push(stage)
  return stage
}
afterAll(() => Promise.all(opened.map((stage) => stage.close())))

async function partsOf({ siteDir }: Stage): Promise<Record<string, string>> {
  const html = await readFile(join(siteDir, 'index.html'), 'utf8')
  const map = /<script type="importmap">(.+?)<\/script>/.exec(html)?.[1] ?? '{"imports":{}}'
  return (JSON.parse(map) as { imports: Record<string, string> }).imports
}

test('shows what Slidev’s own build would: layouts, clicks, code, utility classes, styles of one slide', async () => {
  const stage = await open(deck('Fim'))
  const shown = await stage.page(async (page) => {
    await page.goto(`${await stage.url()}#/3`)
    await page.locator('[data-slidev-no="3"] h1').waitFor()
    const style = (selector: string, property: string): Promise<string> =>
      page
        .locator(selector)
        .first()
        .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property)
    return {
      spacing: await style('[data-slidev-no="3"] h1', 'letter-spacing'),
      margin: await style('.grid-cols-7', 'margin-top'),
      columns: (await style('.grid-cols-7', 'grid-template-columns')).split(' ').length,
      gap: await style('.gap-13', 'column-gap'),
      link: await page.locator('[data-slidev-no="3"] a').getAttribute('href'),
    }
  })
  expect(shown).toEqual({
    spacing: '3px',
    margin: '37px',
    columns: 7,
    gap: '52px',
    link: '#/clicks',
  })
})

test('one changed slide changes one file of slides; the client stays', async () => {
  const [before, after] = [
    await partsOf(await open(deck('Fim'))),
    await partsOf(await open(deck('Ende'))),
  ]
  const changed = Object.keys(before).filter((name) => before[name] !== after[name])
  expect(changed).toEqual(['#deck/slide-4', '#deck/titles', '#deck/slides'])
})

test('a slide that needs more than the client has is built by Slidev', async () => {
  const stage = await open(`${deck('Fim')}\n---\n\n# Ícone\n\n<carbon-badge />\n`)
  expect(await partsOf(stage)).toEqual({})
  expect(await readdir(stage.siteDir)).toContain('index.html')
})

test('nothing in it tells where it was built', async () => {
  const stage = await open(deck('Fim'))
  const names = await readdir(join(stage.siteDir, 'assets'))
  const texts = await Promise.all(
    names
      .filter((name) => name.endsWith('.js'))
      .map((name) => readFile(join(stage.siteDir, 'assets', name), 'utf8')),
  )
  expect(texts.filter((text) => text.includes(process.cwd()))).toEqual([])
})

test('exports get all slides at once, but those with files of their own; the site has no such page', async () => {
  const stage = await open(deck('Fim'))
  const address = await stage.printUrl()
  expect(address).toMatch(/print\.html$/)
  const script = await (await fetch(new URL('assets/print.js', address))).text()
  expect(script).toContain('Cliques')
  expect(script.match(/#deck\/[\w-]+/g)).toEqual(['#deck/slide-3'])
  expect(await readdir(stage.siteDir)).not.toContain('print.html')
  const shown = await stage.page(async (page) => {
    await page.goto(`${address}?print#/print`)
    await page.locator('.print-slide-container .grid-cols-7').waitFor()
    return page.locator('.print-slide-container h1').allTextContents()
  })
  expect(shown.map((title) => title.split(' ')[0])).toEqual(['Site', 'Cliques', 'Colunas', 'Fim'])
})
