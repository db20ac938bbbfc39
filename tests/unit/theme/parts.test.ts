import { expect, test } from 'vitest'
import { deckParts, partLengths, partOfSlide, plainTitle } from '../../../src/theme/parts.ts'
import type { SlideRouteLike } from '../../../src/theme/parts.ts'

function slide(no: number, title: string, frontmatter: Record<string, unknown>): SlideRouteLike {
  return { no, meta: { slide: { title, frontmatter } } }
}

const slides = [
  slide(1, 'Kubernetes', { layout: 'cover' }),
  slide(2, 'Container', { layout: 'section', minutes: '4–8' }),
  slide(3, 'Imagem', { layout: 'list', minutes: 3 }),
  slide(4, 'Minikube', { layout: 'section', minutes: 'muitos' }),
]

test('parts are the section slides, with the minutes they say', () => {
  expect(deckParts(slides)).toEqual([
    { number: 1, title: 'Container', slideNumber: 2, minutes: 6, told: '4–8' },
    { number: 2, title: 'Minikube', slideNumber: 4 },
  ])
})

test('a slide may open a part without a divider; the number of its run is not the name', () => {
  const opening = slide(2, 'Meios (1/2)', { layout: 'list', part: 4, minutes: 9 })
  const next = slide(3, 'Meios (2/2)', { layout: 'list' })
  expect(deckParts([slide(1, 'Óptica', { layout: 'cover' }), opening, next])).toEqual([
    { number: 1, title: 'Meios', slideNumber: 2, minutes: 4, told: '4' },
  ])
})

test('a slide belongs to the last section before it', () => {
  const parts = deckParts(slides)
  const numbers = [1, 2, 3, 4, 9].map((no) => partOfSlide(parts, no)?.number)
  expect(numbers).toEqual([undefined, 1, 1, 2, 2])
})

test('a part that does not say its minutes is as long as the mean of the others', () => {
  expect(partLengths(deckParts(slides))).toEqual([6, 6])
  expect(partLengths(deckParts([slide(1, 'Só', { layout: 'section' })]))).toEqual([1])
})

test.each([
  ['The **only** \\_part\\_ & `code`', 'The only _part_ & code'],
  ['[Link](https://example.com) e *ênfase*', 'Link e ênfase'],
  ['snake_case fica, _itálico_ não', 'snake_case fica, itálico não'],
  ['R&#36; 10 &lt; 20', 'R$ 10 < 20'],
  ['<span v-pre>{{ x }}</span>', '{{ x }}'],
  ['Em <https://example.com>', 'Em https://example.com'],
])('%s as plain text', (title, plain) => {
  expect(plainTitle(slide(1, title, {}))).toBe(plain)
})
