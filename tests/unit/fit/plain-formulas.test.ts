// A formula wider than a slide.
import type { Block } from '../../../src/model/slide.ts'
import { expect, test } from 'vitest'
import { plainFormulas } from '../../../src/fit/plain-formulas.ts'

const wide = `\\text{${'palavra '.repeat(20)}}`
const room = { layout: 'list' } as const

test('is shown as its source, displayed or in a line', () => {
  const paragraph: Block = { type: 'paragraph', children: [{ type: 'inlineMath', value: wide }] }
  expect(plainFormulas([{ type: 'math', value: wide }, paragraph], room)).toEqual([
    { type: 'code', lang: 'tex', value: wide },
    { type: 'paragraph', children: [{ type: 'inlineCode', value: wide }] },
  ])
})

test('stays a formula when it has room, or can be broken', () => {
  const blocks: Block[] = [{ type: 'math', value: `${'a + '.repeat(90)}b` }]
  expect(plainFormulas(blocks, room)).toBe(blocks)
})

test('has less room in the explanation of a command', () => {
  const value = `\\text{${'palavra '.repeat(4)}}`
  const blocks: Block[] = [{ type: 'paragraph', children: [{ type: 'inlineMath', value }] }]
  expect(plainFormulas(blocks, room)).toBe(blocks)
  expect(plainFormulas(blocks, { layout: 'commands' })).toEqual([
    { type: 'paragraph', children: [{ type: 'inlineCode', value }] },
  ])
})
