import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { shortTitle } from '../../../src/outline/short-title.ts'

const short = (value: string): string => toString([...shortTitle([{ type: 'text', value }]).title])

test('a title is left alone', () => {
  const title = [{ type: 'text', value: 'Container x Virtualização' }] as const
  expect(shortTitle(title)).toEqual({ title })
})

test('a paragraph in disguise is cut at a clause, else at a word, and stands below', () => {
  const clause = `Suba o cluster com dois nós, espere o plano de controle${' e veja tudo'.repeat(6)}`
  expect(short(clause)).toBe('Suba o cluster com dois nós…')
  const words = 'palavra '.repeat(20).trim()
  expect(short(words)).toBe(`${'palavra '.repeat(8).trim()}…`)
  const { whole } = shortTitle([{ type: 'text', value: words }])
  expect(whole && toString(whole)).toBe(words)
})
