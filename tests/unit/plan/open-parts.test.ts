import { expect, test } from 'vitest'
import type { Slide } from '../../../src/model/slide.ts'
import { openParts } from '../../../src/plan/open-parts.ts'

const place = { file: 'a.md', fromLine: 1, toLine: 1 }

function slide(id: string, { title = 'A', layout = 'list' as Slide['layout'] } = {}): Slide {
  const heading = [{ type: 'text', value: title }] as const
  return {
    id,
    layout,
    title: heading,
    crumbs: [],
    blocks: [],
    said: [],
    minutes: 0,
    place,
    reasons: [],
  }
}

function part(id: string, titles: readonly string[]) {
  return {
    divider: slide(id, { title: id, layout: 'section' }),
    slides: titles.map((title, index) => slide(`${id}-${index + 2}`, { title })),
  }
}

const openings = (slides: readonly Slide[]): string[] =>
  slides.map(({ id, opensPart }) => (opensPart ? `${id} opens` : id))

/** More parts of one slide each, to make many. */
const more = ['w', 'x', 'y', 'z'].map((id) => part(id, [id]))

test('where most of many parts are one slide, that slide opens the part at the divider’s address', () => {
  const parts = [part('a', ['a']), part('b', ['b', 'b']), part('c', ['c']), ...more]
  expect(openings(openParts(parts)).slice(0, 4)).toEqual(['a opens', 'b opens', 'b-3', 'c opens'])
})

test('three parts are enough, two are not', () => {
  const three = [part('a', ['a']), part('b', ['b']), part('c', ['c', 'c'])]
  expect(openings(openParts(three))).toEqual(['a opens', 'b opens', 'c opens', 'c-3'])
  expect(openings(openParts([part('a', ['a']), part('b', ['b'])]))).toEqual([
    'a',
    'a-2',
    'b',
    'b-2',
  ])
})

test('a long part, an empty one, or one that begins below its title keeps its divider', () => {
  const parts = [part('a', ['a']), part('b', ['other']), part('c', []), part('d', 'dddd'.split(''))]
  expect(openings(openParts([...parts, ...more])).slice(0, 9)).toEqual(
    'a opens,b,b-2,c,d,d-2,d-3,d-4,d-5'.split(','),
  )
})
