// What a slide does a while after it is shown is told of that slide, not of the next one or of none.
import { expect, onTestFinished, test } from 'vitest'
import { startRun } from '../../src/check/run/start-run.ts'
import { openTestStage } from '../support/test-stage.ts'

const late = (what: string, ms: number): string =>
  `<script setup>\nsetTimeout(() => { ${what} }, ${ms})\n</script>`

test('what is asked for and said later', { timeout: 90_000 }, async () => {
  const { stage, findings } = await openTestStage(`---
title: Late
lang: en
---

# Late

one

---

# Asks

two

${late("fetch('https://remote.example/late').catch(() => 0)", 1500)}

---

# Says

three

${late("console.warn('late')", 1200)}

---

# Never

four

<script setup>
clearTimeout(setTimeout(() => console.warn('never'), 900))
</script>

---

# Last

five
`)
  if (!stage) throw new Error(JSON.stringify(findings))
  onTestFinished(() => stage.close())
  const run = await startRun([stage], { isFresh: true, workers: 1 })
  onTestFinished(() => run.close())
  const { facts } = await run.look(stage)
  const told = [...facts.values()].flatMap((each) => each.findings)
  expect(told.map(({ slideNumber, rule }) => `${slideNumber} ${rule}`)).toEqual([
    '2 check/remote',
    '3 check/console',
  ])
})
