// Single things that no slide holds are cut, and nothing of them is lost.
import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { bodyOf } from '../../../src/fit/body.ts'
import { fit } from '../../../src/fit/fit.ts'
import type { Slide } from '../../../src/model/slide.ts'
import { makeSlide } from '../../support/make-slide.ts'

const words = (count: number): string =>
  Array.from({ length: count }, (_, index) => `palavra${index}`).join(' ')
const letters = (slides: readonly Slide[]): string =>
  slides
    .flatMap(({ blocks }) => blocks)
    .map((block) => ('place' in block ? '' : toString(block)))
    .join('')
    .replace(/\s/g, '')

test.each<[string, Slide['layout'], string, string]>([
  ['an item of a list', 'list', `- ${words(300)}`, words(300)],
  ['a row of a table', 'table', `| A | B |\n|-|-|\n| ${words(200)} | fim |`, words(200)],
  ['a row of a comparison', 'comparison', `| A | B |\n|-|-|\n| ${words(200)} | fim |`, 'fim'],
  ['a line of code', 'code', `\`\`\`js\n${'x'.repeat(4000)}\n\`\`\``, 'x'.repeat(4000)],
  ['a command', 'commands', `- \`git log ${'y'.repeat(2500)}\` mostra tudo`, 'mostra tudo'],
])('%s', (_, layout, markdown, kept) => {
  const slides = fit([makeSlide(markdown, { layout })])
  expect(slides.length).toBeGreaterThan(1)
  for (const slide of slides) {
    const { heightPx, roomPx } = bodyOf(slide, slide)
    expect(heightPx).toBeLessThanOrEqual(roomPx)
  }
  expect(letters(slides)).toContain(kept.replace(/\s/g, ''))
})

test('a row that is too high only where its columns are shared out without the others', () => {
  const table = `
| workload assigns it’s workload assigns is the eventually Kubernetes it’s consistent and Kubernetes is scheduled yiitzie the consistent | Pneumonoultramicroscopicsilicovolcanoconiosis — scheduler scheduler the 10 000 km/h implants |
| --- | --- |
| a fraction (a + b)/c others implantation | the once is eventually scheduler workload it’s crossed processes Pneumonoultramicroscopicsilicovolcanoconiosis E equals mc — the 10 000 km/h is <https://kubernetes.io/docs/concepts/overview/components/?version=1&size=2#worker-node> apparent — |
| the consistent a workload scheduled is giudadohnig is crossed aeiraf ifgqnodrao assigns scheduler which | of is eventually Kubernetes xuhouzaj the assigns the it’s consistent — consistent workload the other aihof workload which |
| eventually the zccaeouhodaev clothes the qmoiiicyzuao ouzy — daevaevaemamn | um a tk gerenciamento em 50 % “aspas” |
`
  const title = [{ type: 'text', value: 'palavra '.repeat(9) }] as const
  for (const slide of fit([makeSlide(table, { layout: 'table', title })])) {
    const { heightPx, roomPx } = bodyOf(slide, slide)
    expect(heightPx).toBeLessThanOrEqual(roomPx)
  }
})

test('anything under a title that leaves no room: as it is, and not for ever', () => {
  const title = [{ type: 'text', value: 'palavra '.repeat(200) }] as const
  const slides = fit([makeSlide(`- um\n- dois três`, { title })])
  expect(letters(slides)).toBe('umdoistrês')
})

test('TeX that KaTeX refuses: its source, line by line', () => {
  const value = `\\frac{\n${'z\n'.repeat(80)}`
  const slides = fit([makeSlide('', { layout: 'list', blocks: [{ type: 'math', value }] })])
  expect(slides.length).toBeGreaterThan(1)
  expect(letters(slides)).toBe(value.replace(/\s/g, ''))
})
