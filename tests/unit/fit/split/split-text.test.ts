// A text too long for a slide, in texts that fit.
import type { PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { splitText } from '../../../../src/fit/split/split-text.ts'

function split(nodes: readonly PhrasingContent[], letters: number): string[] {
  const fits = (part: readonly PhrasingContent[]): boolean => toString([...part]).length <= letters
  return splitText(nodes, { fits }).map((part) => toString(part))
}

const text = (value: string): PhrasingContent => ({ type: 'text', value })

test('cuts at the ends of sentences', () => {
  expect(split([text('Um. Dois três. Quatro.')], 16)).toEqual(['Um. Dois três.', 'Quatro.'])
})

test('cuts a sentence at its clauses, a clause at its words', () => {
  expect(split([text('um dois, três quatro')], 13)).toEqual(['um dois,', 'três quatro'])
  expect(split([text('um dois três')], 8)).toEqual(['um dois', 'três'])
})

test('keeps the marks on both sides of a cut', () => {
  const bold: PhrasingContent = { type: 'strong', children: [text('Um. Dois.')] }
  const parts = splitText([bold], { fits: (part) => toString([...part]).length <= 4 })
  expect(parts.map(([part]) => part?.type)).toEqual(['strong', 'strong', 'strong'])
})

test('never cuts a letter as a reader sees it', () => {
  expect(split([text('👩‍👩‍👧👩‍👩‍👧é')], 8)).toEqual(['👩‍👩‍👧', '👩‍👩‍👧', 'é'])
})

test('never cuts a formula', () => {
  const formula: PhrasingContent = { type: 'inlineMath', value: 'a + b + c' }
  expect(split([text('um '), formula, text(' dois')], 10)).toEqual(['um', 'a + b + c', 'dois'])
})
