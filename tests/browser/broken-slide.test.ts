// A slide that breaks when it is shown: it is named, and what was exported before stays.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { exportDeck } from '../../src/export/export-deck.ts'
import type { Stage } from '../../src/stage/stage.ts'
import { openTestStage } from '../support/test-stage.ts'

const deck = (text: string): string => `---
title: Deck
lang: en
layout: cover
---

# Deck

---
layout: list
---

# One

${text}
`

async function open(text: string): Promise<Stage> {
  const { stage, findings } = await openTestStage(deck(text))
  if (!stage) throw new Error(JSON.stringify(findings))
  onTestFinished(() => stage.close())
  return stage
}

// The page is given time to come to itself.
test('names the slide and why, and leaves the last good file', { timeout: 90_000 }, async () => {
  const outDir = await mkdtemp(join(tmpdir(), 'quebrado é '))
  onTestFinished(() => rm(outDir, { recursive: true }))
  await exportDeck(await open('- fine'), { formats: ['pdf'], outDir })
  const before = await readFile(join(outDir, 'slides.pdf'))
  const broken = await open('- {{ nowhere.deep }}')
  await expect(exportDeck(broken, { formats: ['pdf'], outDir })).rejects.toMatchObject({
    finding: {
      rule: 'export/pdf',
      slideNumber: 2,
      message: expect.stringMatching(/slide 2 that is not ready \(.*deep.*\)/) as string,
    },
  })
  expect((await readFile(join(outDir, 'slides.pdf'))).equals(before)).toBe(true)
  expect(await readdir(outDir)).toEqual(['slides.pdf'])
})
