import type { Paragraph } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { parseNotes } from '../../../src/parse/parse-notes.ts'
import { keySentence, sentences } from '../../../src/plan/sentences.ts'

function paragraph(text: string): Paragraph {
  const { root } = parseNotes({ file: 'a.md', text }, { report: () => {} })
  return root.children[0] as Paragraph
}

test('a paragraph is cut after sentences, not after abbreviations or versions', () => {
  const text = 'Roda o kernel 5.4 hoje. Ex.: Ubuntu 22.04, etc. E o `v1.2. X` fica. Fim!'
  expect(sentences(paragraph(text)).map((one) => toString(one))).toEqual([
    'Roda o kernel 5.4 hoje.',
    'Ex.: Ubuntu 22.04, etc. E o v1.2. X fica.',
    'Fim!',
  ])
})

test('the sentence with bold is the one to show', () => {
  const text = 'Primeiro isto. A menor unidade é o **pod**. E mais.'
  expect(toString(keySentence(paragraph(text)))).toBe('A menor unidade é o pod.')
  expect(toString(keySentence(paragraph('**Overview**. We go on. And on.')))).toBe(
    'Overview. We go on.',
  )
})
