// Pages of one section that would be nearly empty.
import { expect, test } from 'vitest'
import { fit } from '../../../src/fit/fit.ts'
import type { Slide } from '../../../src/model/slide.ts'
import { makeSlide } from '../../support/make-slide.ts'

const commands = (id: string): Slide =>
  makeSlide('- `kubectl get pods` lista', { id, layout: 'commands' })

function shape(slides: readonly Slide[]): string[] {
  return slides.map(({ id, layout, blocks }) => `${id} ${layout} ${blocks.length}`)
}

test('are joined with their neighbour', () => {
  const [joined, ...rest] = fit([
    makeSlide('Uma frase.', { id: 'a', minutes: 1 }),
    makeSlide('Outra.', {
      id: 'b',
      minutes: 2,
      place: { file: 'notes.md', fromLine: 9, toLine: 120 },
    }),
  ])
  expect(rest).toEqual([])
  expect(joined).toMatchObject({ id: 'a', minutes: 3, place: { fromLine: 1, toLine: 120 } })
  expect(joined?.reasons.at(-1)?.text).toMatch(/^joined/)
})

test('text and lists stand beside commands, but for a list that would be a card', () => {
  expect(shape(fit([makeSlide('Uma frase.', { id: 'a' }), commands('b')]))).toEqual([
    'a commands 2',
  ])
  expect(shape(fit([makeSlide('- um', { id: 'a' }), commands('b')]))).toEqual(['a commands 2'])
  expect(shape(fit([makeSlide('- `etcd`: guarda', { id: 'a' }), commands('b')]))).toEqual([
    'a list 1',
    'b commands 1',
  ])
})

test('stay alone under another title, as a solution, or without room', () => {
  const a = makeSlide('Uma frase.', { id: 'a' })
  const apart: Slide[] = [
    { ...a, id: 'b', title: [{ type: 'text', value: 'Outro' }] },
    { ...a, id: 'b', crumbs: ['Parte'] },
    { ...a, id: 'b', isSolution: true },
    makeSlide('Uma frase de cinco palavras.\n\n'.repeat(8), { id: 'b' }),
  ]
  for (const b of apart) expect(fit([a, b])).toHaveLength(2)
})
