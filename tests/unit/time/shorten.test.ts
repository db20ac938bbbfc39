import type { ListItem, Paragraph } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import type { Slide } from '../../../src/model/slide.ts'
import { shorten } from '../../../src/time/shorten.ts'

type Short = readonly [title: string, layout: Slide['layout'], minutes: number, depth?: number]

function slides(...all: Short[]): Slide[] {
  return all.map(([title, layout, minutes, depth = 0]): Slide => ({
    id: title,
    layout,
    title: [{ type: 'text', value: title }],
    crumbs: Array.from({ length: depth }, () => 'x'),
    blocks: layout === 'agenda' ? [{ type: 'list', children: ['A', 'B'].map(item) }] : [],
    said: [],
    minutes,
    place: { file: 'a.md', fromLine: 1, toLine: 1 },
    reasons: [],
  }))
}

function item(value: string): ListItem {
  const paragraph: Paragraph = { type: 'paragraph', children: [{ type: 'text', value }] }
  return { type: 'listItem', children: [paragraph] }
}

const deck = slides(
  ['agenda', 'agenda', 0],
  ['A', 'section', 6],
  ['a', 'statement', 2],
  ['deep', 'list', 2, 2],
  ['ask', 'quiz', 2],
  ['B', 'section', 3],
  ['b', 'list', 3],
  ['end', 'end', 0],
)

const kept = (minutes: number): string[] => shorten(deck, { minutes }).kept.map(({ id }) => id)

test('nothing is left out while there is time', () => {
  expect(kept(9)).toEqual(deck.map(({ id }) => id))
})

test('questions first, then what lies deep', () => {
  expect(kept(7)).toEqual(['agenda', 'A', 'a', 'deep', 'B', 'b', 'end'])
  expect(kept(5)).toEqual(['agenda', 'A', 'a', 'B', 'b', 'end'])
  expect(shorten(deck, { minutes: 5 }).left.map(({ title }) => title)).toEqual(['deep', 'ask'])
})

test('a part goes whole, with its divider and its line of the agenda', () => {
  const { kept: rest } = shorten(deck, { minutes: 2 })
  expect(rest.map(({ id }) => id)).toEqual(['agenda', 'A', 'a', 'end'])
  const [agenda] = rest[0]?.blocks ?? []
  expect(agenda && 'children' in agenda ? toString(agenda) : '').toBe('A')
})

test('free time goes before any slide', () => {
  const free = deck.map((slide) => (slide.id === 'b' ? { ...slide, spareMinutes: 20 } : slide))
  const { kept: still, left } = shorten(free, { minutes: 10 })
  expect(left).toEqual([])
  expect(still.some(({ spareMinutes }) => spareMinutes !== undefined)).toBe(false)
  expect(shorten(free, { minutes: 60 }).kept).toEqual(free)
})
