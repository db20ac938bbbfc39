// The notes change again: what was hidden is replaced, what they move moves.
import { expect, test } from 'vitest'
import { mergeDecks } from '../../../src/merge/merge-decks.ts'
import { splitDeck } from '../../../src/merge/split/split-deck.ts'

const slide = (id: string, title: string, ...bullets: string[]): string =>
  `---\nlayout: list\nrouteAlias: ${id}\n---\n\n# ${title}\n\n${bullets.map((one) => `- ${one}\n`).join('')}`
const deck = (...slides: string[]): string => slides.join('\n')

const cover = slide('top', 'Cluster', 'what it is made of')
const pods = (words: string): string => slide('pods', 'Pods', words, 'share a disk')
const nodes = slide('nodes', 'Nodes', 'are machines', 'run a kubelet')
const end = slide('end', 'End', 'thank you all')
const base = deck(cover, pods('run on one node'), nodes, end)

test('a hidden slide that nobody touched gives way to the newer one; one that was edited stays', () => {
  const ours = base.replace('run on one node', 'run where Ana says')
  const second = deck(cover, pods('run on one node only'), nodes, end)
  const third = deck(cover, pods('run on one node of many'), nodes, end)
  const once = mergeDecks({ base, ours, theirs: second }).text
  const twins = (text: string): string[] =>
    splitDeck(text).slides.flatMap(({ twinOf, body }) => (twinOf ? [body] : []))
  expect(twins(once)).toEqual([expect.stringContaining('one node only')])
  const again = mergeDecks({ base: second, ours: once, theirs: third }).text
  expect(twins(again)).toEqual([expect.stringContaining('one node of many')])
  const edited = once.replace('one node only', 'one node only, to discuss')
  expect(mergeDecks({ base: second, ours: edited, theirs: third }).text).toContain('to discuss')
})

test('a section that the notes moved stands where they have it, also with edits beside it', () => {
  const ours = base.replace('thank you all', 'thank you all, and Ana')
  const theirs = deck(cover, nodes, pods('run on one node'), end)
  const ids = splitDeck(mergeDecks({ base, ours, theirs }).text).slides.map(({ id }) => id)
  expect(ids).toEqual(['top', 'nodes', 'pods', 'end'])
})
