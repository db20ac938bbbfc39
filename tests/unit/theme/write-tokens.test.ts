// The style sheet and the numbers that text is measured with are the same numbers.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { agenda, type } from '../../../src/theme/tokens.ts'
import { tokensCss } from '../../../src/theme/write-tokens.ts'

const styles = new URL('../../../src/theme/styles/', import.meta.url)
const read = (name: string): string => readFileSync(new URL(name, styles), 'utf8')

test('tokens.css is what write-tokens.ts makes', () => {
  expect(read('tokens.css')).toBe(tokensCss())
})

test('a token becomes a variable with its unit', () => {
  const css = tokensCss()
  expect(css).toContain('--of-space-margin-side: 56px;')
  expect(css).toContain('--of-wash-share: 9%;')
  expect(css).toContain(`--of-type-title: 700 ${type.title.sizePx}px/1.1 var(--of-font-title);`)
})

test('the agenda turns to two columns where the tokens say', () => {
  expect(read('layouts/agenda.css')).toContain(`:has(> li:nth-child(${agenda.twoColumnsFrom}))`)
})

test('every variable that the style sheets use is made somewhere', () => {
  const index = read('index.css')
  const names = [...index.matchAll(/'\.\/([^']+)'/g)].map(([, name]) => name ?? '')
  const all = names.map(read).join('\n')
  const used = new Set([...all.matchAll(/var\((--of-[\w-]+)/g)].map(([, name]) => name))
  const inComponents = new Set(['--of-title-size', '--of-command-letters', '--of-agenda-rows'])
  const missing = [...used].filter(
    (name) => name && !inComponents.has(name) && !all.includes(`${name}:`),
  )
  expect(missing).toEqual([])
})
