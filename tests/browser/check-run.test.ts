// Slides are tests of Playwright Test: whatever their number at once, the same is found; what hangs or
// ends midway is a finding of its slide.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunOptions, startRun } from '../../src/check/run/start-run.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Stage } from '../../src/stage/stage.ts'
import { benchDeck } from '../support/bench-deck.ts'
import { openTestStage } from '../support/test-stage.ts'

const small = '<p style="font-size: 9px">small</p>'
let stage: Stage

beforeAll(async () => {
  const text = benchDeck({ slides: 20 }).replaceAll(/^# Slide (\d*[37])$/gm, `$&\n\n${small}`)
  stage = await open(text)
}, 60_000)

afterAll(() => stage?.close())

test('as many at once as one likes', { timeout: 120_000 }, async () => {
  const [one, three] = [await found(stage, { workers: 1 }), await found(stage, { workers: 3 })]
  expect(one).toEqual(three)
  expect(one.map(({ slideNumber, rule }) => `${slideNumber} ${rule}`)).toEqual([
    '3 check/type-size',
    '7 check/type-size',
    '13 check/type-size',
    '17 check/type-size',
  ])
})

test('what hangs is told, the others are looked at', { timeout: 120_000 }, async () => {
  const stuck = await open(`---
title: Stuck
lang: en
---

# Stuck

one

---

# Two

${small}

---

# Three

three

---

# For ever

<img src="data:," onerror="for (;;) {}" alt="nothing">
`)
  try {
    const told = await found(stuck, { slideMs: 8000 })
    expect(told.map(({ slideNumber, rule }) => `${slideNumber} ${rule}`)).toEqual([
      '2 check/type-size',
      '4 check/unfinished',
    ])
    expect(told.at(-1)?.message).toBe(
      'Unexpected end of the look at slide “For ever”, expected it to be seen: no answer in time',
    )
  } finally {
    await stuck.close()
  }
})

async function open(text: string): Promise<Stage> {
  const staged = await openTestStage(text)
  if (!staged.stage) throw new Error(JSON.stringify(staged.findings))
  return staged.stage
}

async function found(of: Stage, options: RunOptions): Promise<Finding[]> {
  const run = await startRun([of], { isFresh: true, ...options })
  try {
    const { facts } = await run.look(of)
    return [...facts.values()].flatMap(({ findings }) => findings)
  } finally {
    await run.close()
  }
}
