// Every layout with every kind of content: nothing to find, also in somebody else's colours.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { check } from '../../src/check/check.ts'
import { palettesOf, weaknesses } from '../../src/config/palettes.ts'
import * as tokens from '../../src/theme/tokens.ts'
import { paint } from '../../src/paint/paint.ts'
import { openStage } from '../../src/stage/open-stage.ts'
import '../support/test-stage.ts'

const file = fileURLToPath(new URL('../data/gallery/deck.md', import.meta.url))
const text = await readFile(file, 'utf8')

const other = palettesOf({
  colors: {
    light: { paper: '#fffdf5', ink: '#1b1030', parts: ['#7a1f5c', '#1c5c2e'] },
    dark: { paper: '#1b1030', card: '#241640', parts: ['#ffb3de'] },
  },
})

test('it has every layout', async () => {
  const { stage, slides } = await openStage({ file, text }, { paint })
  await stage?.close()
  expect([...new Set(slides.map(({ layout }) => layout))].toSorted()).toEqual(
    Object.keys(tokens.boxes).toSorted(),
  )
})

test.each([
  ['the theme’s own colours', undefined, 'rgb(251, 250, 246)'],
  ['other colours', other, 'rgb(255, 253, 245)'],
])('%s', { timeout: 60_000 }, async (_, palettes, paper) => {
  expect(palettes ? weaknesses(palettes) : []).toEqual([])
  const { stage } = await openStage(
    { file, text },
    { paint, ...(palettes ? { look: { palettes } } : {}) },
  )
  if (!stage) throw new Error('The gallery could not be built')
  try {
    expect(await check(stage, { fresh: true })).toEqual([])
    const url = await stage.url()
    const shown = await stage.page(async (page) => {
      await page.goto(url)
      return page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    })
    expect(shown).toBe(paper)
  } finally {
    await stage.close()
  }
})
