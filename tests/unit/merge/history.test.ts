// The journal of the last runs: bounded, believed only when it is whole, and taken back run by run.
import { readFile, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { readHistory } from '../../../src/merge/history.ts'
import { readBase, readJournal } from '../../../src/merge/journal.ts'
import { regenerate } from '../../../src/merge/regenerate.ts'
import type { DeckPaths } from '../../../src/merge/store.ts'
import { takeBack } from '../../../src/merge/take-back.ts'
import { withDeck } from '../../support/on-disk.ts'

const end = '---\nrouteAlias: end\n---\n\n# End\n\n- thanks to all\n'
const notes = (version: number): string =>
  `---\nrouteAlias: pods\n---\n\n# Pods\n\n- version ${version} of them\n- a shared disk\n\n${end}`

/** A deck that was built from version 0 of its notes, then from 1 up to `builds`. */
async function withBuilds(
  builds: number,
  work: (paths: DeckPaths, deck: () => Promise<string>) => Promise<void>,
): Promise<void> {
  await withDeck({ base: notes(0), ours: notes(0) }, async (paths) => {
    for (let version = 1; version <= builds; version += 1) await regenerate(paths, notes(version))
    await work(paths, () => readFile(paths.deck, 'utf8'))
  })
}

/** The presenter adds a bullet to the last slide. */
async function edit(paths: DeckPaths, bullet: string): Promise<void> {
  await writeFile(paths.deck, `${await readFile(paths.deck, 'utf8')}- ${bullet}\n`)
}

test('each run with the texts that it found, newest first, twenty at most', async () => {
  await withBuilds(25, async (paths) => {
    const history = await readHistory(paths)
    expect(history.map(({ number }) => number)).toEqual(
      Array.from({ length: 20 }, (_, at) => 25 - at),
    )
    for (const run of history) {
      expect(run.deckBefore).toBe(notes(run.number - 1))
      expect(run.baseAfter).toBe(notes(run.number))
    }
    const sizes = await Promise.all([paths.history, paths.journal].map((path) => stat(path)))
    expect(sizes[0]?.size).toBeLessThan(19 * 500)
  })
})

test('edits of the presenter’s in between are in it', async () => {
  await withBuilds(1, async (paths) => {
    await edit(paths, 'coffee')
    await regenerate(paths, notes(2))
    await edit(paths, 'cake')
    await regenerate(paths, notes(3))
    const [last, before] = await readHistory(paths)
    expect(last?.deckBefore).toBe(`${notes(2)}- coffee\n- cake\n`)
    expect(before?.deckBefore).toBe(`${notes(1)}- coffee\n`)
  })
})

test('a history that does not go with its journal is not believed', async () => {
  await withBuilds(3, async (paths) => {
    const older = await readFile(paths.history, 'utf8')
    await regenerate(paths, notes(4))
    await writeFile(paths.history, older)
    expect((await readHistory(paths)).map(({ number }) => number)).toEqual([4])
    await writeFile(paths.history, 'not JSON')
    expect(await readHistory(paths)).toHaveLength(1)
    await rm(paths.journal)
    expect(await readHistory(paths)).toEqual([])
    await regenerate(paths, notes(5))
    expect((await readHistory(paths)).map(({ number }) => number)).toEqual([1])
  })
})

test('a journal of earlier versions is read, half of one is not believed', async () => {
  await withBuilds(2, async (paths) => {
    const last = await readJournal(paths)
    const whole = await readFile(paths.journal, 'utf8')
    await writeFile(paths.journal, `${JSON.stringify(last)}\n`)
    expect(await readJournal(paths)).toEqual(last)
    await writeFile(paths.journal, whole.slice(0, -1))
    expect(await readJournal(paths)).toBeUndefined()
    await writeFile(paths.journal, '')
    expect(await readJournal(paths)).toBeUndefined()
  })
})

test('several builds are taken back at once, and brought again at once', async () => {
  await withBuilds(5, async (paths, deck) => {
    const { runs } = await takeBack(paths, { count: 3 })
    expect(runs.map(({ number }) => number)).toEqual([5, 4, 3])
    expect([await deck(), await readBase(paths)]).toEqual([notes(2), notes(2)])
    await takeBack(paths)
    expect([await deck(), await readBase(paths)]).toEqual([notes(5), notes(5)])
  })
})

test('after an undo a number still counts from the last build', async () => {
  await withBuilds(5, async (paths, deck) => {
    await takeBack(paths)
    await takeBack(paths, { count: 3 })
    expect(await deck()).toBe(notes(2))
    await takeBack(paths, { count: 4 })
    expect(await deck()).toBe(notes(1))
  })
})

test('a build that was taken back does not count once another was made', async () => {
  await withBuilds(3, async (paths, deck) => {
    await takeBack(paths)
    await regenerate(paths, notes(9))
    expect((await takeBack(paths, { count: 2 })).runs.map(({ number }) => number)).toEqual([5, 2])
    expect(await deck()).toBe(notes(1))
  })
})

test('more than there were is refused, and nothing is written', async () => {
  await withBuilds(2, async (paths, deck) => {
    await expect(takeBack(paths, { count: 3 })).rejects.toThrow('at most 2 builds')
    expect(await deck()).toBe(notes(2))
  })
})

test('edits since, or between the builds, are not taken back unless that is asked for', async () => {
  await withBuilds(2, async (paths, deck) => {
    await edit(paths, 'coffee')
    await expect(takeBack(paths)).rejects.toThrow('since the last build')
    await regenerate(paths, notes(3))
    const mine = await deck()
    await expect(takeBack(paths, { count: 2 })).rejects.toThrow('between the builds')
    await expect(takeBack(paths, { count: 2 })).rejects.toMatchObject({
      finding: { fix: expect.stringContaining('`oficina undo 1` to keep them') },
    })
    expect(await deck()).toBe(mine)
    const { kept } = await takeBack(paths, { count: 2, force: true })
    expect(kept).toBe(join(dirname(paths.deck), 'deck.old.md.txt'))
    expect(await readFile(kept ?? '', 'utf8')).toBe(mine)
    expect(await deck()).toBe(notes(1))
  })
})

test('an adopted deck has no base again once that is taken back', async () => {
  await withBuilds(0, async (paths, deck) => {
    await rm(paths.base)
    await rm(paths.lock)
    await edit(paths, 'coffee')
    await regenerate(paths, notes(1), { force: true })
    await takeBack(paths)
    expect([await deck(), await readBase(paths)]).toEqual([`${notes(0)}- coffee\n`, undefined])
  })
})
