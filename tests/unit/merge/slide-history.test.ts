// What `explain` says happened to a slide.
import { readFile, writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { readHistory } from '../../../src/merge/history.ts'
import { readBase } from '../../../src/merge/journal.ts'
import { regenerate } from '../../../src/merge/regenerate.ts'
import { type SlideHistory, slideHistory } from '../../../src/merge/slide-history.ts'
import type { DeckPaths } from '../../../src/merge/store.ts'
import { takeBack } from '../../../src/merge/take-back.ts'
import { historyLines } from '../../../src/report/history-lines.ts'
import { withDeck } from '../../support/on-disk.ts'

const slide = (id: string, ...lines: string[]): string =>
  `---\nrouteAlias: ${id}\n---\n\n${lines.join('\n')}\n`
const end = slide('end', '# End', 'Thanks to all of you.')
const pods = (...bullets: string[]): string =>
  `${slide('pods', '# Pods', '', ...bullets.map((bullet) => `- ${bullet}`))}\n${end}`
const first = pods('one host for all', 'a shared disk')

async function edit(paths: DeckPaths, from: string, to: string): Promise<void> {
  await writeFile(paths.deck, (await readFile(paths.deck, 'utf8')).replace(from, to))
}

async function historyOf(id: string, paths: DeckPaths): Promise<SlideHistory> {
  const deck = await readFile(paths.deck, 'utf8')
  return slideHistory(id, {
    deck,
    base: await readBase(paths),
    history: await readHistory(paths),
  })
}

const lines = (history: SlideHistory): string[] => historyLines(history, { color: false })

test('each build that touched the slide, whose text won, and the edits on top', async () => {
  await withDeck({ base: first, ours: first }, async (paths) => {
    await regenerate(paths, pods('one host for all', 'a shared disk or two'))
    await edit(paths, '# Pods', '# Pods, as Ana draws them')
    await regenerate(paths, pods('one host for all of them', 'a shared disk or two'))
    await regenerate(
      paths,
      pods('one host for all of them', 'a shared disk or two').replace('Thanks', 'Many thanks'),
    )
    expect(lines(await historyOf('pods', paths))).toEqual([
      '',
      'Your edits, over what the notes gave',
      '  …',
      '  ---',
      '  # Pods{+, as Ana draws them+}',
      '  - one host for all of them',
      '  …',
      '',
      'What the last builds did to it, newest first',
      '  2  from the notes, with your edits',
      '      …',
      '      # Pods, as Ana draws them',
      '      - one host for all{+ of them+}',
      '      - a shared disk or two',
      '  1  made again',
      '      …',
      '      - one host for all',
      '      - a shared disk{+ or two+}',
    ])
    expect((await historyOf('end', paths)).runs.map(({ number }) => number)).toEqual([3])
  })
})

test('a conflict: what each said, and that yours stands; settled by an undo', async () => {
  await withDeck({ base: first, ours: first }, async (paths) => {
    await edit(paths, 'a shared disk', 'a shared disk (ask Ana)')
    await regenerate(paths, pods('one host for all', 'a shared disk of 5 GB'))
    const { open, runs } = await historyOf('pods', paths)
    expect(open?.before).toContain('(ask Ana)')
    expect(open?.after).toContain('5 GB')
    expect(runs.map(({ change }) => change?.did)).toEqual(['conflict'])
    expect(lines({ runs })).toContain(
      '      yours: “- a shared disk (ask Ana)” | notes: “- a shared disk of 5 GB”',
    )
    await takeBack(paths)
    const undone = await historyOf('pods', paths)
    expect(undone.open).toBeUndefined()
    expect(undone.runs.map(({ number }) => number)).toEqual([1])
  })
})

test('a slide that the presenter took out', async () => {
  await withDeck({ base: first, ours: end }, async (paths) => {
    expect((await historyOf('pods', paths)).yours?.after).toBe('')
  })
})

test('no deck, no history', () => {
  expect(slideHistory('pods', { deck: undefined, base: first, history: [] })).toEqual({ runs: [] })
})
