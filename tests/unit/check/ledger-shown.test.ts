import { expect, test } from 'vitest'
import { expectedOf, shownFindings } from '../../../src/check/ledger-shown.ts'
import type { Ledger, Went } from '../../../src/model/ledger.ts'

const place = { file: 'notas.md', fromLine: 3, toLine: 3 }
const went = (to: Went['to'], words: string): Went => ({
  to,
  slideNumber: 9,
  slideId: 'redes',
  words,
})
const ledger: Ledger = [
  { place, kind: 'text', text: 'Camada de rede', went: [went('slide', 'Camada de rede')] },
  { place, kind: 'text', text: 'Diga isto', went: [went('speaker notes', 'Diga isto')] },
  { place, kind: 'code', text: 'flowchart LR', went: [went('drawing', 'flowchart LR')] },
]
const slides = [{ number: 2, id: 'redes', title: 'Redes', layout: 'list' }]
const expected = expectedOf(ledger, slides)

test('slides are found by their address, and drawings are not read', () => {
  expect(expected.map(({ to, slideNumber }) => [to, slideNumber])).toEqual([
    ['slide', 2],
    ['speaker notes', 2],
  ])
  expect(expectedOf(ledger, [])).toEqual([])
})

test.each([
  ['Camada\nde rede', '<p>Diga isto', []],
  ['rede Camada de', 'Diga isto', []],
  ['Camada de', 'Diga isto', ['slide without “Camada de rede”']],
  ['Camada de rede', 'Camada de rede', ['speaker notes without “Diga isto”']],
])('%s / %s', (slide, notes, unexpected) => {
  const findings = shownFindings(expected, new Map([[2, { slide, notes }]]))
  expect(findings.map(({ message }) => /^Unexpected (.*), expected/.exec(message)?.[1])).toEqual(
    unexpected,
  )
  for (const finding of findings)
    expect(finding).toMatchObject({ rule: 'ledger/shown', slideNumber: 2, place })
})
