import { expect, test } from 'vitest'
import { oddCharacters } from '../../../src/read/odd-characters.ts'

test('what turns text around is shown by its name and reported where it stands', () => {
  const { text, findings } = oddCharacters('um\nif (a\u202E) \u2066b\u2069', { file: 'a.md' })
  expect(text).toBe('um\nif (aU+202E) U+2066bU+2069')
  expect(findings).toMatchObject([
    {
      rule: 'read/bidi',
      severity: 'error',
      message:
        'Unexpected character that turns the text around U+202E in column 6 and 2 more, expected text',
      place: { fromLine: 2 },
    },
  ])
})

test('control characters are reported; marks that Arabic and emoji need are not', () => {
  expect(oddCharacters('a\u0000b\u0007', { file: 'a.md' }).findings).toMatchObject([
    { rule: 'read/control-character' },
  ])
  expect(oddCharacters('\u200Fمرحبا 👩\u200D👧\tx\n', { file: 'a.md' }).findings).toEqual([])
})
