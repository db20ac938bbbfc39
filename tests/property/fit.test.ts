// Whatever the notes hold: nothing is lost, nothing is too high, and fitting twice changes nothing.
import * as fc from 'fast-check'
import type { Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { bodyOf } from '../../src/fit/body.ts'
import { fit } from '../../src/fit/fit.ts'
import { units } from '../../src/fit/split/units.ts'
import type { Slide } from '../../src/model/slide.ts'
import { makeSlide } from '../support/make-slide.ts'

const WHITE_SPACE = /\s+/gu

const word = fc.oneof(
  fc.constantFrom(
    'pod',
    'orquestração',
    'kube-controller-manager',
    '`kubectl get`',
    '**nó**',
    'é.',
  ),
  fc.stringMatching(/^[a-zá-ú]{1,14}$/),
)
const words = fc.array(word, { minLength: 1, maxLength: 40 }).map((list) => list.join(' '))
const cell = fc.array(word, { minLength: 1, maxLength: 6 }).map((list) => list.join(' '))

function block(): fc.Arbitrary<string> {
  const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 14 })
  return fc.oneof(
    words,
    fc
      .array(words, { minLength: 1, maxLength: 14 })
      .map((items) => items.map((item) => `- ${item}`).join('\n')),
    fc
      .array(cell, { minLength: 1, maxLength: 12 })
      .map((items) => items.map((item) => `1. ${item}\n   - ${item}`).join('\n')),
    rows.map(
      (list) => `| A | B |\n| --- | --- |\n${list.map(([a, b]) => `| ${a} | ${b} |`).join('\n')}`,
    ),
    fc
      .array(cell, { minLength: 1, maxLength: 30 })
      .map((list) => `\`\`\`sh\n${list.join('\n').replaceAll('`', '')}\n\`\`\``),
    words.map((text) => `> ${text}`),
    words.map((text) => `${text.slice(0, 60)}:`),
  )
}

const layout = fc.constantFrom<Slide['layout']>(
  'list',
  'statement',
  'code',
  'quote',
  'commands',
  'component',
)
const slide = fc
  .tuple(fc.array(block(), { minLength: 1, maxLength: 6 }), layout)
  .map(([blocks, name]) => makeSlide(blocks.join('\n\n'), { layout: name }))

/** Every word shown, in order; header rows are left out, since each page repeats them. */
function shown(slides: readonly Slide[]): string {
  const blocks = slides.flatMap((one) => one.blocks)
  const parts = blocks.flatMap((one) => (one.type === 'table' ? one.children.slice(1) : [one]))
  return parts.map((part) => toString(part as Nodes).replaceAll(WHITE_SPACE, '')).join('')
}

test('keeps every word once and in order', () => {
  fc.assert(
    fc.property(slide, (one) => {
      expect(shown(fit([one]))).toBe(shown([one]))
    }),
  )
})

test('makes no page too high unless it is one piece', () => {
  fc.assert(
    fc.property(slide, (one) => {
      for (const page of fit([one])) {
        const body = bodyOf(page, page)
        const isOnePiece = units(body.flowing, body).length === 1
        expect(isOnePiece || body.heightPx <= body.roomPx).toBe(true)
      }
    }),
  )
})

test('is done after one time', () => {
  fc.assert(
    fc.property(slide, (one) => {
      const once = fit([one])
      expect(fit(once)).toEqual(once)
      expect(fit([one])).toEqual(once)
    }),
  )
})
