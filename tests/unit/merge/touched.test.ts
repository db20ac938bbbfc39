// Which slides a build changed, numbered as the room sees them.
import { expect, test } from 'vitest'
import { touched } from '../../../src/merge/touched.ts'

const slide = (id: string, title: string, more = ''): string =>
  `---\nrouteAlias: ${id}\n${more}---\n\n# ${title}\n\n- words of ${id}\n`
const deck = (...slides: string[]): string => slides.join('\n')

test('added, removed and changed; hidden slides do not count', () => {
  const before = deck(
    slide('a', 'A'),
    slide('b', 'B', 'hide: true\n'),
    slide('c', 'C'),
    slide('d', 'D'),
  )
  const after = deck(slide('a', 'A'), slide('n', 'New thing'), slide('c', 'C!'))
  expect(
    touched(before, after).map(({ textBefore: _was, textAfter: _is, ...change }) => change),
  ).toEqual([
    { did: 'added', id: 'n', title: 'New thing', numberAfter: 2 },
    { did: 'changed', id: 'c', title: 'C!', numberBefore: 2, numberAfter: 3 },
    { did: 'removed', id: 'd', title: 'D', numberBefore: 3 },
  ])
})

test('nothing when only the formatting differs', () => {
  const text = deck(slide('a', 'A'), slide('b', 'B'))
  expect(touched(text, text.replaceAll('- words', '* words'))).toEqual([])
})
