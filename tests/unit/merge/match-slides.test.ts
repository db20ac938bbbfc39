// Which slide is which when addresses do not say.
import { expect, test } from 'vitest'
import { mergeDecks } from '../../../src/merge/merge-decks.ts'
import { matchSlides } from '../../../src/merge/match-slides.ts'
import { splitDeck } from '../../../src/merge/split/split-deck.ts'

const slide = (id: string, title: string, ...bullets: string[]): string =>
  `---\nlayout: list${id && `\nrouteAlias: ${id}`}\n---\n\n# ${title}\n\n${bullets.map((one) => `- ${one}\n`).join('')}`
const deck = (...slides: string[]): string => slides.join('\n')
const partners = (ours: string, base: string): (number | undefined)[] => {
  const [slides, old] = [ours, base].map((text) => splitDeck(text).slides)
  const found = matchSlides(slides ?? [], old ?? [])
  return (slides ?? []).map((_, at) => found.get(at))
}

const pods = slide('pods', 'Pods', 'run on one node', 'share a disk')
const nodes = slide('nodes', 'Nodes', 'run many pods', 'share one disk')
const end = slide('end', 'End', 'thank you all')
const base = deck(pods, nodes, end)

test('a copy is the presenter’s own, also where it is like a slide that is gone', () => {
  const alike = slide('pods', 'Nodes', 'run many pods', 'share one disk', 'run on one node')
  expect(partners(deck(pods, alike, end), base)).toEqual([0, undefined, 2])
  const copy = slide('pods', 'Pods, once more', 'run on one node', 'share a disk')
  const theirs = base.replace('- run many pods\n', '- run many pods\n- need a kubelet\n')
  const { text, changes } = mergeDecks({ base, ours: deck(pods, copy, end), theirs })
  expect(changes.filter(({ did }) => did === 'conflict').map(({ id }) => id)).toEqual(['nodes'])
  expect(text).toContain(copy)
})

test('a slide without an address needs a line of the other, not only its words', () => {
  expect(partners(deck(pods, slide('', 'Racks', 'many pods run', 'a disk'), end), base)).toEqual([
    0,
    undefined,
    2,
  ])
  expect(
    partners(deck(pods, slide('', 'Hosts', 'run many pods', 'share the disk'), end), base),
  ).toEqual([0, 1, 2])
})

test('a slide with the same title is the same, if it says something alike', () => {
  const own = slide('', 'Nodes', 'run many pods of ours')
  expect(partners(deck(pods, own, end), base)).toEqual([0, 1, 2])
})

test('how long a divider takes does not tell it from another', () => {
  const part = (id: string, title: string, time: string): string =>
    `---\nlayout: section\nrouteAlias: ${id}\n---\n\n# ${title}\n\n<!--\n${time}\n-->\n`
  const before = deck(part('disks', 'Disks', '9–19 min'), part('tools', 'Tools', '4–8 min'))
  const after = deck(
    part('tools-at-work', 'Tools at work', '9–19 min'),
    part('end', 'End', '4–8 min'),
  )
  expect(partners(after, before)).toEqual([1, undefined])
})

test('a deck has one end, whatever it says', () => {
  const thanks = '---\nlayout: end\nrouteAlias: thanks\n---\n\n# Thanks\n'
  const questions = '---\nlayout: end\nrouteAlias: questions\n---\n\n# Questions?\n'
  expect(partners(deck(nodes, questions), deck(pods, nodes, thanks))).toEqual([1, 2])
})

test('an address with letters of any language is one', () => {
  const own = slide('introdução', 'Pods', 'run on one node')
  expect(splitDeck(own).slides[0]?.id).toBe('introdução')
})
