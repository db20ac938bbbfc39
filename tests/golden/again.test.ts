// What is kept from one build to the next changes no byte: a deck made after many others is the deck
// that a program makes which has seen no notes before.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { MadeDeck, makeDeck } from '../../src/pipeline.ts'

const corpus = fileURLToPath(new URL('../corpus/', import.meta.url))

/** The pipeline, with nothing kept yet. */
async function fresh(): Promise<(text: string) => Promise<MadeDeck>> {
  vi.resetModules()
  const module = (await import('../../src/pipeline.ts')) as { makeDeck: typeof makeDeck }
  return (text) => module.makeDeck({ name: 'notes', files: [{ file: 'notes.md', text }] })
}

test.each(['pt-windows', 'en-git', 'es-sistemas'])('%s', { timeout: 60_000 }, async (name) => {
  const whole = readFileSync(`${corpus}${name}/notes.md`, 'utf8').split('\n')
  const anEdit = fc.record({ at: fc.nat(whole.length), drop: fc.nat(4), from: fc.nat(whole.length) })
  const [edits = []] = fc.sample(fc.array(anEdit, { minLength: 8, maxLength: 8 }), {
    numRuns: 1,
    seed: 1,
  })
  const warm = await fresh()
  let lines = whole
  await warm(lines.join('\n'))
  for (const { at, drop, from } of edits) {
    lines = lines.toSpliced(at, drop, ...whole.slice(from, from + 3))
    await warm(lines.join('\n'))
  }
  const text = lines.join('\n')
  const after = await warm(text)
  const cold = await (await fresh())(text)
  expect(after).toEqual(cold)
})
