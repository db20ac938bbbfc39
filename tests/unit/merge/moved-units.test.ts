// Units that one side puts on other slides: what the other side does to them arrives there.
import { expect, test } from 'vitest'
import { mergeDecks } from '../../../src/merge/merge-decks.ts'

const slide = (id: string, title: string, items: readonly string[], notes = 'Say hello.'): string =>
  `---\n${id ? `routeAlias: ${id}\n` : ''}layout: list\n---\n\n# ${title}\n\n${items.map((item) => `- ${item}\n`).join('')}\n<!--\nup to 2 min\n\n${notes}\n-->\n`
const deck = (...slides: string[]): string => slides.join('\n')

const cover = slide('top', 'Cluster', ['what it is', 'how it works'])
const parts = [
  'etcd keeps the state',
  'kubelet starts pods',
  'proxy routes packets',
  'DNS finds names',
]
const base = deck(cover, slide('parts', 'Parts', parts), slide('end', 'End', ['thank you all']))

test('a bullet moved to another slide gets the notes’ new wording there', () => {
  const [first = '', ...rest] = parts
  const ours = deck(
    cover,
    slide('parts', 'Parts', rest),
    slide('end', 'End', ['thank you all', first]),
  )
  const theirs = base.replace('etcd keeps the state', 'etcd keeps the whole state')
  const { text, changes } = mergeDecks({ base, ours, theirs })
  expect(text).toBe(ours.replace('etcd keeps the state', 'etcd keeps the whole state'))
  expect(changes.some(({ did }) => did === 'conflict')).toBe(false)
})

test('a slide split in two takes what the notes add to its second half', () => {
  const ours = deck(
    cover,
    slide('parts', 'Parts', parts.slice(0, 2)),
    slide('', 'More parts', parts.slice(2), 'A joke.'),
    slide('end', 'End', ['thank you all']),
  )
  const theirs = base
    .replace('proxy routes packets', 'kube-proxy routes packets')
    .replace('- DNS finds names\n', '- DNS finds names\n- ingress opens doors\n')
  expect(mergeDecks({ base, ours, theirs }).text).toBe(
    ours
      .replace('proxy routes packets', 'kube-proxy routes packets')
      .replace('- DNS finds names\n', '- DNS finds names\n- ingress opens doors\n'),
  )
})

test('two slides joined in one take what the notes change in either', () => {
  const ours = deck(cover, slide('parts', 'Parts', [...parts, 'thank you all']))
  const theirs = base.replace('thank you all', 'thank you all very much').replace('DNS', 'CoreDNS')
  const { text, changes } = mergeDecks({ base, ours, theirs })
  expect(text).toContain('- CoreDNS finds names\n- thank you all very much\n')
  expect(text).not.toContain('# End')
  expect(changes.map(({ did }) => did)).not.toContain('conflict')
})

test('what the notes split keeps the presenter’s words', () => {
  const ours = base.replace('DNS finds names', 'DNS finds names (ask Ana)')
  const theirs = deck(
    cover,
    slide('parts', 'Parts', parts.slice(0, 2)),
    slide('parts-2', 'Parts', parts.slice(2)),
    slide('end', 'End', ['thank you all']),
  )
  const { text } = mergeDecks({ base, ours, theirs })
  expect(text).toBe(theirs.replace('DNS finds names', 'DNS finds names (ask Ana)'))
})

test('a bullet that one rewrote and the other took out is told', () => {
  const ours = base.replace('kubelet starts pods', 'ask the room')
  const theirs = base.replace('- kubelet starts pods\n', '')
  const { text, changes } = mergeDecks({ base, ours, theirs })
  expect(text).toContain('- ask the room\n')
  expect(changes.filter(({ did }) => did === 'conflict')).toHaveLength(1)
})

test('a slide from which words were only taken out goes when the notes drop it', () => {
  const ours = base.replace('- kubelet starts pods\n', '')
  const theirs = deck(cover, slide('end', 'End', ['thank you all']))
  expect(mergeDecks({ base, ours, theirs }).text).toBe(theirs)
})

test('inside a wrapper stays inside', () => {
  const ours = base
    .replace('# End\n', '# End\n\n<v-clicks>\n')
    .replace('all\n', 'all\n\n</v-clicks>\n')
  const theirs = base.replace('- thank you all\n', '- thank you all\n- questions\n')
  expect(mergeDecks({ base, ours, theirs }).text).toContain(
    '<v-clicks>\n\n- thank you all\n- questions\n\n</v-clicks>',
  )
})

test('what the notes add to a slide that was taken out is told; what follows from others is not', () => {
  const ours = deck(cover, slide('end', 'End', ['thank you all']))
  const told = (theirs: string): unknown[] =>
    mergeDecks({ base, ours, theirs }).changes.filter(({ did }) => did === 'conflict')
  expect(told(base.replace('- DNS finds names\n', '- DNS finds names\n- CNI\n'))).toHaveLength(1)
  const bridged = slide('parts', 'Parts', parts, 'Say hello.\n\nNext: Questions')
  expect(told(deck(cover, bridged, slide('end', 'Questions', ['thank you all'])))).toEqual([])
})

const chain = ['one', 'two', 'three'].map((id) =>
  slide(id, `Part ${id}`, [`${id} keeps its words`, `${id} says more`], `Tell the story of ${id}.`),
)
/** The second slide's text at the end of the first, with its minutes and speaker notes. */
const joined = (first: string, second: string): string => {
  const [, items = '', notes = ''] = /^# .*\n\n([^]*?)\n<!--\n([^]*)-->/m.exec(second) ?? []
  return first.replace('\n<!--', `\n${items}\n<!--`).replace('-->', `\n${notes}-->`)
}

test.each(['presenter', 'notes'])(
  'the %s joined the third slide to the second, the other side that to the first: all is on it',
  (who) => {
    const [one = '', two = '', three = ''] = chain
    const last = deck(cover, one, joined(two, three))
    const first = deck(cover, joined(one, two), three)
    const [ours, theirs] = who === 'presenter' ? [last, first] : [first, last]
    const { text, changes } = mergeDecks({ base: deck(cover, ...chain), ours, theirs })
    expect(changes.filter(({ did }) => did === 'conflict')).toEqual([])
    expect(text.match(/^# .*/gm)).toEqual(['# Cluster', '# Part one'])
    expect(text.match(/^- .*words$/gm)).toEqual([
      '- one keeps its words',
      '- two keeps its words',
      '- three keeps its words',
    ])
    expect(text.match(/Tell the story of \w+/g)).toHaveLength(3)
  },
)

test('a note that a new short sentence follows goes with it where slides are joined', () => {
  const [one = '', two = '', three = ''] = chain
  const ours = deck(cover, joined(one, two), three)
  const theirs = deck(cover, one, two.replace('of two.', 'of two. Slowly!'), three)
  const { text, changes } = mergeDecks({ base: deck(cover, ...chain), ours, theirs })
  expect(changes.filter(({ did }) => did === 'conflict')).toEqual([])
  expect(text).toContain('Tell the story of two. Slowly!')
})

test('quotes that a formatter put around a value do not keep a slide that the notes deleted', () => {
  const ours = base.replace('routeAlias: parts\nlayout: list', 'routeAlias: parts\nlayout: "list"')
  const theirs = deck(cover, slide('end', 'End', ['thank you all']))
  expect(mergeDecks({ base, ours, theirs }).text).toBe(theirs)
})

test('a table that a formatter drew wider is the same table', () => {
  const table = '| part | port |\n| --- | --: |\n| etcd | 2379 |\n| kubelet | 10250 |\n'
  const wide =
    '| part    |  port |\n| ------- | ----: |\n| etcd    |  2379 |\n| kubelet | 10250 |\n'
  const old = `${slide('ports', 'Ports', ['all of them'])}`.replace('\n<!--', `\n${table}\n<!--`)
  const { text, changes } = mergeDecks({
    base: deck(cover, old),
    ours: deck(cover, old.replace(table, wide)),
    theirs: deck(cover, old.replace('part | port', 'part | its port')),
  })
  expect(changes.filter(({ did }) => did === 'conflict')).toEqual([])
  expect(text).toContain('| part | its port |')
})
