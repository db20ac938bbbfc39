import { expect, test } from 'vitest'
import { makeDeck } from '../../../src/pipeline.ts'
import { starterOf } from '../../../src/starter/index.ts'
import { starterNotes } from '../../../src/starter/starter-notes.ts'

test.each(['pt', 'en', 'es'])('first notes in %s build without a finding', async (lang) => {
  const starter = starterOf(lang)
  if (!starter) throw new Error(lang)
  const text = starterNotes(starter, { title: 'C# *now*: a $1', minutes: 60, audience: 'all: us' })
  const { deck, findings } = await makeDeck({ name: 'a', files: [{ file: 'a.md', text }] })
  expect(findings).toEqual([])
  expect(deck).toMatchObject({ title: 'C# *now*: a $1', duration: '60min' })
})

test('a language is found by its tag or by the name of the machine’s', () => {
  expect(starterOf('pt_BR.UTF-8')?.tag).toBe('pt-BR')
  expect(starterOf('es-MX')?.tag).toBe('es')
  expect(starterOf('de')).toBeUndefined()
})
