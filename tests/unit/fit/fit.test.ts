// Slides that are too full become slides that are not.
import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { fit } from '../../../src/fit/fit.ts'
import type { Slide } from '../../../src/model/slide.ts'
import { makeSlide } from '../../support/make-slide.ts'

function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('\n')
}

function shape(slides: readonly Slide[]): string[] {
  return slides.map(({ id, layout, continued, blocks }) => {
    const parts = blocks.map((block) => {
      if (block.type === 'code') return `code ${block.value.split('\n').length}`
      return 'children' in block ? `${block.type} ${block.children.length}` : block.type
    })
    const place = continued ? ` ${continued.index}/${continued.total}` : ''
    return `${id} ${layout}${place}: ${parts.join(', ')}`
  })
}

test('leaves a slide that fits as it is', () => {
  const slide = makeSlide('One\n\n- two\n- three')
  expect(fit([slide])).toEqual([slide])
})

test('splits a long list in halves, its intro with the first', () => {
  const slide = makeSlide(`Intro:\n\n${lines(12, (index) => `- item ${index}`)}`)
  expect(shape(fit([slide]))).toEqual([
    'slide list 1/2: paragraph 1, list 6',
    'slide-p2 list 2/2: list 6',
  ])
})

test('goes on counting in an ordered list', () => {
  const [, second] = fit([makeSlide(lines(10, (index) => `${index + 1}. step`))])
  expect(second?.blocks[0]).toMatchObject({ type: 'list', ordered: true, start: 6 })
})

test('repeats the header of a table', () => {
  const rows = lines(14, (index) => `| ${index} | b |`)
  const slide = makeSlide(`| A | B |\n| --- | --- |\n${rows}`, { layout: 'table' })
  expect(shape(fit([slide]))).toEqual(['slide table 1/2: table 8', 'slide-p2 table 2/2: table 8'])
})

test('cuts code at a blank line', () => {
  const block = (name: string, count: number): string =>
    lines(count, (index) => (index === 0 ? `${name}:` : `  key${index}: 1`))
  const slide = makeSlide(`\`\`\`yaml\n${block('a', 8)}\n\n${block('b', 7)}\n\`\`\``, {
    layout: 'code',
  })
  const slides = fit([slide])
  expect(shape(slides)).toEqual(['slide code 1/2: code 8', 'slide-p2 code 2/2: code 7'])
  expect(slides[1]?.blocks[0]).toMatchObject({ lang: 'yaml' })
})

test('says a long statement in body size before it splits it', () => {
  const [slide, ...rest] = fit([makeSlide('word '.repeat(85).trim(), { layout: 'statement' })])
  expect(rest).toEqual([])
  expect(slide).toMatchObject({ layout: 'list' })
  expect(slide?.reasons.at(-1)?.text).toMatch(/ as statement: laid out as list$/)
})

test('cuts a paragraph higher than a slide at sentences', () => {
  const slides = fit([makeSlide('A sentence of seven words in all. '.repeat(60).trim())])
  expect(slides.length).toBeGreaterThan(1)
  for (const { blocks } of slides)
    expect(blocks.map((block) => toString(block)).join(' ')).toMatch(/all\.$/)
})

test('says why', () => {
  const slide = makeSlide(lines(12, (index) => `- item ${index}`))
  expect(fit([slide])[0]?.reasons).toEqual([
    { stage: 'fit', text: '458 px high, the body has 399: split 6 + 6' },
  ])
})

test('a cover goes on in a list when its text has no room', () => {
  const slide = makeSlide('Uma frase que não acaba.\n\n'.repeat(12), { layout: 'cover' })
  const layouts = fit([slide]).map(({ layout }) => layout)
  expect(layouts[0]).toBe('cover')
  expect(layouts.slice(1).every((layout) => layout === 'list')).toBe(true)
  expect(layouts.length).toBeGreaterThan(1)
})
