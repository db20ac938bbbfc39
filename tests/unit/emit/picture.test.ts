import type { Image, RootContent } from 'mdast'
import { expect, test } from 'vitest'
import { emit } from '../../../src/emit/emit.ts'
import { gate } from '../../../src/emit/gate.ts'
import type { Deck } from '../../../src/model/slide.ts'
import { emitOptions } from '../../support/emit/deck-of.ts'
import { makeSlide } from '../../support/make-slide.ts'

const file = { path: 'assets/x-0123.png', widthPx: 90, heightPx: 50 }
const image = (alt: string, data: Image['data']): Image => ({ type: 'image', url: 'x', alt, data })

/** The slide's text under its title, proved by the gate; `said` stands in the speaker notes. */
function written(blocks: RootContent[], said: RootContent[] = []): string {
  const slide = { ...makeSlide('x'), title: [{ type: 'text', value: 'T' } as const], blocks, said }
  const deck: Deck = { title: 'T', lang: 'en', slides: [slide] }
  const { text } = emit(deck, emitOptions)
  expect(gate(text, deck)).toEqual([])
  return text.split('# T\n\n')[1]?.trim() ?? ''
}

const body = (text: string): string => text.split('\n\n<!--')[0] ?? ''

test.each([
  ['Um pod', 'O pod', '![Um pod](./assets/x-0123.png)\n*O pod*'],
  ['', undefined, '![](./assets/x-0123.png)'],
  [
    'a_b e {{ c }}',
    undefined,
    '<p><img src="./assets/x-0123.png" alt="a&#95;b e &#123;&#123; c &#125;&#125;" /></p>',
  ],
])('an image “%s” with the line “%s” under it', (alt, caption, text) => {
  const data = caption === undefined ? { picture: file } : { picture: file, caption }
  expect(body(written([image(alt, data)]))).toBe(text)
})

test.each(['{{ 7*7 }}', '" onerror="x()', '--> <script>', '`a` $b$ \\'])(
  'nothing in the words of an image runs: %s',
  (alt) => {
    const text = body(written([image(alt, { picture: file, caption: alt })]))
    expect(text).not.toContain('<script')
  },
)

test('one that is not there is its words in a frame', () => {
  expect(body(written([image('Um {{ pod }}', { isMissing: true })]))).toBe(
    '<p class="of-missing">Um &#123;&#123; pod &#125;&#125;</p>',
  )
})

test('an icon keeps its height in the line', () => {
  const children = [{ type: 'text', value: 'Veja ' } as const, image('a', { picture: file })]
  expect(body(written([{ type: 'paragraph', children }]))).toBe(
    'Veja <img src="./assets/x-0123.png" alt="a" height="50" />',
  )
})

test('speaker notes say what the image is of', () => {
  expect(written([], [image('Um pod', { picture: file, caption: 'O pod' })])).toContain(
    '\nUm pod\n',
  )
})
