import { bundledLanguages, bundledLanguagesAlias } from 'shiki'
import { expect, test } from 'vitest'
import { knownLanguages, languageId } from '../../../src/emit/escape/languages.ts'

test.each([
  ['yaml', 'yaml'],
  ['JavaScript', 'javascript'],
  ['C#', 'csharp'],
  ['c++', 'cpp'],
  ['.env', 'dotenv'],
  ['{r, echo=FALSE}', 'r'],
  ['{.python .numberLines}', 'python'],
  ['foolang', ''],
  ['mermaid', ''],
  ['plantuml', ''],
  ['__proto__', ''],
  ['', ''],
])('%s → %s', (info, id) => {
  expect(languageId(info)).toBe(id)
})

test('every language we write is one that Shiki has', () => {
  const ids = new Set([...Object.keys(bundledLanguages), ...Object.keys(bundledLanguagesAlias)])
  const plain = new Set(['text', 'txt', 'plaintext'])
  expect([...knownLanguages].filter((id) => !ids.has(id) && !plain.has(id))).toEqual([])
})
