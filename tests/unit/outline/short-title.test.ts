import type { Strong } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { shortTitle } from '../../../src/outline/short-title.ts'

const short = (value: string): string => toString([...shortTitle([{ type: 'text', value }]).title])

test('a title is left alone', () => {
  const title = [{ type: 'text', value: 'Container x Virtualização' }] as const
  expect(shortTitle(title)).toEqual({ title })
})

test.each([
  ['Papéis:', 'Papéis'],
  ['O que é? :', 'O que é?'],
  ['Uma nota: importante', 'Uma nota: importante'],
  ['<:::', '<:::'],
  ['Começando :rocket:', 'Começando :rocket:'],
  ['Unidade C:', 'Unidade C:'],
  ['Fase 2:', 'Fase 2'],
  ['Os 3 P:', 'Os 3 P:'],
])('%s is the title %s', (heading, title) => expect(short(heading)).toBe(title))

test('a colon in or after bold words and code goes, too', () => {
  const strong: Strong = { type: 'strong', children: [{ type: 'text', value: 'Papéis:' }] }
  const code = [
    { type: 'inlineCode', value: 'git' },
    { type: 'text', value: ':' },
  ] as const
  expect(toString([...shortTitle([strong]).title])).toBe('Papéis')
  const alone: Strong = { type: 'strong', children: [{ type: 'text', value: ':' }] }
  expect(shortTitle([{ type: 'text', value: 'Papéis' }, alone]).title).toHaveLength(1)
  expect(toString([...shortTitle(code).title])).toBe('git')
})

test('a paragraph in disguise is cut at a clause, else at a word, and stands below', () => {
  const clause = `Suba o cluster com dois nós, espere o plano de controle${' e veja tudo'.repeat(6)}`
  expect(short(clause)).toBe('Suba o cluster com dois nós…')
  const words = 'palavra '.repeat(20).trim()
  expect(short(words)).toBe(`${'palavra '.repeat(8).trim()}…`)
  const { whole } = shortTitle([{ type: 'text', value: words }])
  expect(whole && toString(whole)).toBe(words)
})
