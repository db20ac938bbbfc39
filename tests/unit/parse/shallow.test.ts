import { expect, test } from 'vitest'
import type { Finding } from '../../../src/model/finding.ts'
import { shallow } from '../../../src/parse/shallow.ts'

function cut(text: string): { text: string; lines: (number | undefined)[] } {
  const found: Finding[] = []
  const shown = shallow(text, { file: 'a.md', report: (finding) => found.push(finding) })
  return { text: shown, lines: found.map(({ place }) => place?.fromLine) }
}

test('what a person writes stays as it is', () => {
  const text = '> > a\n> - b\n>   1. c\n\n- - -\n\n    código > > >\n'
  expect(cut(text)).toEqual({ text, lines: [] })
})

test.each([
  ['quotes', `${'> '.repeat(1000)}fim`, `${'> '.repeat(100)}fim`],
  ['quotes without space', `${'>'.repeat(1000)}fim`, `${'>'.repeat(100)}fim`],
  ['lists on a line', `${'- '.repeat(1000)}fim`, `${'- '.repeat(100)}fim`],
  ['lists by indent', `${'  '.repeat(1000)}- fim`, `${'  '.repeat(100)}- fim`],
])('%s a thousand deep keep their text on the hundredth level', (_, deep, shown) => {
  expect(cut(`a\n\n${deep}\n`)).toEqual({ text: `a\n\n${shown}\n`, lines: [3] })
})

test('code is left alone', () => {
  const text = `\`\`\`\n${' '.repeat(900)}x\n\`\`\`\n`
  expect(cut(text).text).toBe(text)
})
