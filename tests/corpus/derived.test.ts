import { expect, test } from 'vitest'
import { derive, judge, readVerdicts, targets } from './derived.ts'

test('what is derived from notes is right as often as promised', async () => {
  const judged = judge(await derive(), readVerdicts())
  expect(judged.commands.precision).toBeGreaterThanOrEqual(targets.commands)
  expect(judged.glossary.precision).toBeGreaterThanOrEqual(targets.glossary)
  expect(judged.checks.precision).toBeGreaterThanOrEqual(targets.checks)
}, 60_000)
