// What `changes` shows of a deck in which something is not settled.
import { expect, test } from 'vitest'
import { openConflicts } from '../../../src/merge/open-conflicts.ts'

const slide = (front: string, title: string): string => `---\n${front}---\n\n# ${title}\n`
const deck = [
  slide('routeAlias: a\n', 'A'),
  slide('routeAlias: b\nhide: true\n', 'B'),
  slide('routeAlias: c\n', 'C, yours'),
  slide('layout: list\nhide: true\nregen: conflict c\n', 'C, the notes’'),
  slide('hide: true\nregen: conflict gone\n', 'Gone'),
].join('\n')

test('the slide on show beside the hidden one, numbered in the deck that shows both', () => {
  const { conflicts, shown } = openConflicts(deck)
  expect(
    conflicts.map(({ id, number, numberOfTheirs }) => ({ id, number, numberOfTheirs })),
  ).toEqual([
    { id: 'c', number: 2, numberOfTheirs: 3 },
    { id: 'gone', number: undefined, numberOfTheirs: 4 },
  ])
  expect(conflicts[0]?.ours).toContain('C, yours')
  expect(shown).toContain('---\nlayout: list\n---\n\n# C, the notes’')
  expect(shown).not.toContain('regen')
  expect(shown).toContain('routeAlias: b\nhide: true')
})
