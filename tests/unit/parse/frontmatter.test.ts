import { expect, test } from 'vitest'
import type { Finding } from '../../../src/model/finding.ts'
import { parseNotes } from '../../../src/parse/parse-notes.ts'

function parse(yaml: string): { meta: unknown; findings: string[] } {
  const findings: Finding[] = []
  const { meta } = parseNotes(
    { file: 'a.md', text: `---\n${yaml}\n---\n\n# A\n` },
    { report: (finding) => findings.push(finding) },
  )
  const said = findings.map(({ rule, place, fix }) => `${place?.fromLine} ${rule} ${fix}`)
  return { meta, findings: said }
}

test('known keys come out as text', () => {
  expect(parse('title: 2024\nlang: pt-BR\ndate: 2026-11-23')).toEqual({
    meta: { title: '2024', lang: 'pt-BR', date: '2026-11-23' },
    findings: [],
  })
})

test('a mistyped key is reported on its line with what was meant', () => {
  expect(parse('title: A\nautor: Ana').findings).toEqual([
    '3 parse/frontmatter-key Did you mean `author`?',
  ])
})

test('keys that nobody here knows are told of together', () => {
  expect(parse('title: A\nnavOrder: 3\nautor: Ana\nbackground: red').findings).toEqual([
    '4 parse/frontmatter-key Did you mean `author`?',
    '3 parse/frontmatter-key Remove it; it does nothing.',
  ])
})

test('keys of other tools are passed over', () => {
  expect(parse('permalink: /a/\ntags: [x]')).toEqual({ meta: {}, findings: [] })
})

test('nothing that Slidev would act on comes out', () => {
  expect(parse('src: /etc/passwd\ninnerHTML: <b>\ntitle: A').meta).toEqual({ title: 'A' })
})

test('broken YAML and alias bombs are one finding, not a crash', () => {
  expect(parse('title: "A').findings[0]).toMatch(/^\d+ parse\/frontmatter-syntax/)
  const bomb = [
    'a: &a [x]',
    ...'bcdefghij'.split('').map((key, index) => {
      const before = 'abcdefghi'[index]
      return `${key}: &${key} [*${before},*${before},*${before},*${before},*${before},*${before}]`
    }),
  ].join('\n')
  expect(parse(bomb).findings.some((said) => said.includes('parse/frontmatter-syntax'))).toBe(true)
})
