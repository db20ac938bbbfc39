// Heights predicted without a browser against those the browser makes of the theme's own CSS.
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { measureAll } from '../../src/fit/page-height.ts'
import { measureBlock } from '../../src/fit/measure-block.ts'
import type { Sample } from '../support/fit-corpus.ts'
import { fitCorpus } from '../support/fit-corpus.ts'
import { measureInBrowser } from '../support/measure-in-browser.ts'
import { openPage } from '../support/open-page.ts'

const SEEDS = [1, 2, 3]
const COUNT = 1000
/** What `frameOf` keeps free: a block may come out this much higher than predicted. */
const SAFETY_PX = 1

let browser: Browser
let page: Page

beforeAll(async () => {
  ;({ browser, page } = await openPage())
})
afterAll(() => browser.close())

test.each(SEEDS)('of %i × 1000 blocks', async (seed) => {
  const samples = fitCorpus({ seed, count: COUNT }).filter(isShown)
  const truth = await measureInBrowser(page, samples)
  const errors = samples.map(({ block, setting }, index) => {
    const truePx = truth[index] ?? 0
    return { errorPx: measureBlock(block, setting) - truePx, truePx }
  })
  const shares = errors
    .map(({ errorPx, truePx }) => Math.abs(errorPx) / truePx)
    .sort((a, b) => a - b)
  const tooLow = samples.filter((_, index) => (errors[index]?.errorPx ?? 0) < -SAFETY_PX)
  console.log(
    `seed ${seed}: median ${percent(shares, 0.5)} %, p99 ${percent(shares, 0.99)} %, ${tooLow.length} of ${samples.length} higher than predicted`,
  )
  expect(percent(shares, 0.5)).toBeLessThanOrEqual(1)
  expect(percent(shares, 0.99)).toBeLessThanOrEqual(4)
  expect(tooLow).toEqual([])
})

/** Tables wider than the slide are split by columns before they are shown. */
function isShown({ block, setting }: Sample): boolean {
  return measureAll([block], setting).every(({ isTooWide = false }) => !isTooWide)
}

function percent(sorted: readonly number[], share: number): number {
  return Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 10_000) / 100
}
