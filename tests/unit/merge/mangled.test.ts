// Decks that a formatter broke, told from decks that people wrote.
import { expect, test } from 'vitest'
import { mangledSlide } from '../../../src/merge/mangled.ts'

const slide = (id: string): string =>
  `---\nlayout: list\nrouteAlias: ${id}\n---\n\n# About ${id}\n\n- words\n`
const deck = ['a', 'b', 'c'].map(slide).join('\n')

test('a deck as it is written is whole', () => {
  expect(mangledSlide(deck)).toBeUndefined()
})

test('what Prettier 3 makes of it: a blank line after the dashes', () => {
  const [first = '', ...rest] = deck.split('\n---\nlayout')
  expect(mangledSlide([first, ...rest].join('\n---\n\nlayout'))).toBe(2)
})

test('what markdownlint makes of it: headings', () => {
  const broken = deck.replaceAll(/---\n(layout: \w+)\n(routeAlias: \w+)\n---/g, '---\n\n## $1 $2')
  expect(mangledSlide(broken)).toBe(2)
})

test.each([
  '# Ports\n\n---\n\nlayout: what a slide looks like\n\nand more\n\n---\n\n# End\n',
  '# Keys\n\n---\n\nkey: value\n\n---\n\nother: value\n',
])('people write such things: %j', (text) => {
  expect(mangledSlide(text)).toBeUndefined()
})
