import type { List } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { pt } from '../../../src/locale/pt.ts'
import { parseNotes } from '../../../src/parse/parse-notes.ts'
import { matchRows } from '../../../src/plan/match-rows.ts'

function rows(left: string[], right: string[]): string[] {
  const items = (texts: string[]): List['children'] => {
    const text = texts.map((one) => `- ${one}`).join('\n')
    const { root } = parseNotes({ file: 'a.md', text }, { report: () => {} })
    return (root.children[0] as List).children
  }
  return matchRows(items(left), items(right), { locale: pt }).map(
    ([a, b]) => `${a ? toString(a) : ''} | ${b ? toString(b) : ''}`,
  )
}

test('what speaks of the same matter stands opposite, the rest alone', () => {
  const left = [
    'Mais leves',
    'Imagens são menores',
    'Compartilham o mesmo kernel',
    'São "stateless"',
  ]
  const right = [
    'São mais "pesadas"',
    'Utiliza mais recursos',
    'Imagens maiores (.iso)',
    'São "stateful"',
  ]
  expect(rows(left, right)).toEqual([
    'Mais leves | São mais "pesadas"',
    'Imagens são menores | Imagens maiores (.iso)',
    'São "stateless" | São "stateful"',
    'Compartilham o mesmo kernel | ',
    ' | Utiliza mais recursos',
  ])
})

test('equal labels decide', () => {
  expect(
    rows(['**Custo:** baixo', '**Peso:** leve'], ['**Peso:** alto', '**Custo:** alto']),
  ).toEqual(['Custo: baixo | Custo: alto', 'Peso: leve | Peso: alto'])
})

test('lists of which nothing matches run side by side', () => {
  expect(rows(['a1', 'a2', 'a3'], ['b1'])).toEqual(['a1 | b1', 'a2 | ', 'a3 | '])
})
