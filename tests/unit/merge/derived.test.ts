// What follows from other slides is nobody's words: no conflict is told for it.
import { expect, test } from 'vitest'
import { mergeDecks } from '../../../src/merge/merge-decks.ts'

const slide = (id: string, title: string, body: string, note = ''): string =>
  `---\nlayout: list\nrouteAlias: ${id}\n---\n\n# ${title}\n\n${body}\n${note && `\n<!--\n${note}\n-->\n`}`
const cover = slide('top', 'Cluster', '- what it is made of')
const agenda = (...titles: string[]): string =>
  slide('agenda', 'Agenda', titles.map((title, at) => `${at + 1}. ${title}`).join('\n'))
const pods = (note: string): string => slide('pods', 'Pods', '- run containers on a host', note)
const volumes = slide('volumes', 'Volumes', '- outlive the pods that use them')
const base = [cover, agenda('Pods'), pods('up to 2 min\n\nNext: Cluster')].join('\n')
const theirs = [cover, agenda('Pods', 'Volumes'), pods('1–3 min\n\nNext: Volumes'), volumes].join(
  '\n',
)

test('an agenda and speaker notes that the presenter took out stay out', () => {
  const ours = [cover, slide('pods', 'Pods', '- run containers on my host')].join('\n')
  const { text, changes } = mergeDecks({ base, ours, theirs })
  expect(changes.filter(({ did }) => did === 'conflict')).toEqual([])
  expect(text).toBe(`${ours}\n${volumes}`)
})

test('a sentence that the notes wrote there is a conflict', () => {
  const ours = [cover, slide('pods', 'Pods', '- run containers on my host')].join('\n')
  const said = theirs.replace('1–3 min\n', '1–3 min\n\nTell the story of the whale.\n')
  const { text, changes } = mergeDecks({ base, ours, theirs: said })
  expect(changes.filter(({ did }) => did === 'conflict').map(({ id }) => id)).toEqual(['pods'])
  expect(text).toContain('hide: true\nregen: conflict pods')
})

test('what the author puts before a title is the author’s', () => {
  const ours = [cover, slide('pods', 'Pods', '- run containers on my host')].join('\n')
  const said = theirs.replace('Next: Volumes', 'Draw this before: Volumes')
  const { text, changes } = mergeDecks({ base, ours, theirs: said })
  expect(changes.filter(({ did }) => did === 'conflict').map(({ id }) => id)).toEqual(['pods'])
  expect(text).toContain('Draw this before: Volumes')
})
