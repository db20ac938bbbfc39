// The kinds of diagram that Mermaid draws itself: readable from the back row, in light and in dark.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { check } from '../../src/check/check.ts'
import { paint } from '../../src/paint/paint.ts'
import { drawWithMermaid } from '../../src/stage/diagram/draw-with-mermaid.ts'
import { openStage } from '../../src/stage/open-stage.ts'
import { openPage } from '../support/open-page.ts'
import '../support/test-stage.ts'

const file = fileURLToPath(new URL('../data/mermaid/deck.md', import.meta.url))
const text = await readFile(file, 'utf8')

test('nothing to find on a slide of each kind', { timeout: 60_000 }, async () => {
  const { stage } = await openStage({ file, text }, { paint })
  if (!stage) throw new Error('The deck could not be built')
  try {
    expect(await check(stage, { fresh: true })).toEqual([])
  } finally {
    await stage.close()
  }
})

test('the same text is the same bytes', async () => {
  const fences = [...text.matchAll(/^```mermaid\n(?<text>[\s\S]*?)\n```/gmu)].map(
    ({ groups }, index) => ({ text: groups?.['text'] ?? '', key: `k${index}` }) as never,
  )
  const { browser } = await openPage()
  const once = await drawWithMermaid(await browser.newPage(), { fences })
  const again = await drawWithMermaid(await browser.newPage(), { fences })
  await browser.close()
  expect(once.length).toBeGreaterThan(10)
  const differs = once.filter(({ svg }, index) => svg !== again[index]?.svg)
  expect(differs.map(({ title }) => title)).toEqual([])
})

test('what would be too small down the slide is drawn across it', async () => {
  const steps = Array.from({ length: 9 }, (_, index) => `s${index}((s${index})) --> s${index + 1}`)
  const { browser, page } = await openPage()
  const drawn = await drawWithMermaid(page, {
    fences: [{ text: `graph TD\n${steps.join('\n')}\n`, key: 'k' } as never],
  })
  await browser.close()
  const [, , width = 0, height = 0] =
    /viewBox="(?<box>[^"]+)"/u
      .exec(drawn[0]?.svg ?? '')
      ?.groups?.['box']?.split(' ')
      .map(Number) ?? []
  expect(width).toBeGreaterThan(height)
})
