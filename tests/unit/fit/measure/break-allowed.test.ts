// Where Chromium 153 breaks a line, tried in a box of one px: `|` is a place it does.
import { expect, test } from 'vitest'
import { breakAllowed } from '../../../../src/fit/measure/break-allowed.ts'

const BROKEN = [
  'kube-|apiserver',
  'foo-|-|bar',
  '1-|2',
  '2026-|07-|31',
  'x |-5',
  'http://ex.com/a/b?|c=d&e=f#g',
  '/usr/lib/x',
  'a(b)',
  'a, |b; |c',
  'x…|y',
  'a—|b',
  'a–|b',
  'nginx:1.24',
  'R$50 |50%',
  '日|本|語',
  'カ|ー|ド、|キ|ャ|ラ',
  '時々|刻',
  'a|👍|b',
  'á-|é',
  'e\u2011f',
  'a\u00a0b',
]

test.each(BROKEN)('%s', (broken) => {
  const letters = Array.from(broken.replaceAll('|', ''))
  const marked = letters.map((letter, index) => {
    const before = letters[index - 1] ?? ''
    const isBreak = before !== '' && breakAllowed(letters[index - 2] ?? '', before, letter)
    return isBreak ? `|${letter}` : letter
  })
  // Before an em dash a line may end too; it is the one place left out above.
  expect(marked.join('').replaceAll('|—', '—')).toBe(broken)
})
