// Invariants 18–20 of writing (reference: regeneration, section 6): crashes, two runs, editors, undo.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { undo } from '../../src/commands/undo.ts'
import type { CommandContext } from '../../src/commands/workshop.ts'
import type { Disk } from '../../src/merge/disk.ts'
import { readHistory } from '../../src/merge/history.ts'
import { readBase } from '../../src/merge/journal.ts'
import { mergeDecks } from '../../src/merge/merge-decks.ts'
import { regenerate } from '../../src/merge/regenerate.ts'
import type { DeckPaths } from '../../src/merge/store.ts'
import { standing, takeBack } from '../../src/merge/take-back.ts'
import { chance } from '../support/chance.ts'
import { crashingDisk, PowerCut, save, watched, withDeck } from '../support/on-disk.ts'
import { randomDeck } from '../support/simulate/random-deck.ts'
import { simulate } from '../support/simulate/run.ts'

const runs = Number(process.env['OFICINA_RUNS'] ?? 1)
const setting = { name: 'invariants', presenterEdits: 5, notesEdits: 5 }

test.each(['before', 'half through', 'after'] as const)(
  '18: a crash %s any step of writing loses nothing and is finished by the next run',
  async (when) => {
    const { base, ours, theirs, merged } = simulate(randomDeck(chance(1), { slides: 4 }), {
      setting,
      seed: 1,
      git: false,
    }).texts
    const crashed = async (step: number): Promise<boolean> =>
      withDeck({ base, ours }, async (paths) => {
        const survived = await regenerate(paths, theirs, { on: crashingDisk(step, when) }).then(
          () => true,
          (error: unknown) => {
            if (error instanceof PowerCut) return false
            throw error
          },
        )
        await regenerate(paths, theirs)
        expect(await readFile(paths.deck, 'utf8'), `crash ${when} step ${step}`).toBe(merged)
        expect(await readBase(paths)).toBe(theirs)
        expect(await readdir(dirname(paths.deck))).toEqual(['.oficina', 'deck.md'])
        return survived
      })
    let step = 1
    while (!(await crashed(step))) step += 1
    expect(step).toBeGreaterThan(20)
  },
)

test.each(['before', 'half through', 'after'] as const)(
  '18: a crash %s any step of a build or an undo leaves a history to take back whole',
  { timeout: 60_000 },
  async (when) => {
    const { base, ours, theirs } = simulate(randomDeck(chance(3), { slides: 4 }), {
      setting,
      seed: 3,
      git: false,
    }).texts
    const earlier = base.replace(/^- .*$/m, '- said before')
    const later = theirs.replace(/^- .*$/m, '- said another way')
    const work = {
      build: (paths: DeckPaths, on: Disk) => regenerate(paths, later, { on }),
      undo: (paths: DeckPaths, on: Disk) => takeBack(paths, { on }),
    }
    for (const run of Object.values(work)) {
      const crashed = async (step: number): Promise<boolean> =>
        withDeck({ base, ours }, async (paths) => {
          await regenerate(paths, earlier)
          const between = await readFile(paths.deck, 'utf8')
          await regenerate(paths, theirs)
          const merged = await readFile(paths.deck, 'utf8')
          const survived = await run(paths, crashingDisk(step, when)).then(
            () => true,
            (error: unknown) => {
              if (error instanceof PowerCut) return false
              throw error
            },
          )
          await regenerate(paths, later)
          const done = await readFile(paths.deck, 'utf8')
          expect(await readBase(paths), `crash ${when} step ${step}`).toBe(later)
          const history = await readHistory(paths)
          expect(history.map(({ number }) => number)).toEqual(
            history.map((_, at) => history.length - at),
          )
          expect(standing(history).at(-1)?.deckBefore).toBe(ours)
          await takeBack(paths)
          expect([merged, between]).toContain(await readFile(paths.deck, 'utf8'))
          await takeBack(paths)
          expect(await readFile(paths.deck, 'utf8')).toBe(done)
          return survived
        })
      let step = 1
      while (!(await crashed(step))) step += 1
      expect(step).toBeGreaterThan(20)
    }
  },
)

test('19: two runs at once are one after the other', async () => {
  const { base, ours, theirs } = simulate(randomDeck(chance(7), { slides: 6 }), {
    setting,
    seed: 7,
    git: false,
  }).texts
  const other = theirs.replace(/^- .*$/m, '- something else again')
  const serial = async (first: string, second: string): Promise<string> =>
    withDeck({ base, ours }, async (paths) => {
      await regenerate(paths, first)
      await regenerate(paths, second)
      return readFile(paths.deck, 'utf8')
    })
  const atOnce = await withDeck({ base, ours }, async (paths) => {
    await Promise.all([regenerate(paths, theirs), regenerate(paths, other)])
    return readFile(paths.deck, 'utf8')
  })
  expect([await serial(theirs, other), await serial(other, theirs)]).toContain(atOnce)
})

test('20: undo takes a build back to the byte; undone again it is there again', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(1_000_000), fc.boolean(), async (seed, isEdited) => {
      const deck = randomDeck(chance(seed), { slides: 2 + (seed % 9) })
      const { texts } = simulate(deck, { setting, seed, git: false })
      const { base, theirs } = texts
      const ours = isEdited ? texts.ours : base
      await withDeck({ base, ours }, async (paths) => {
        const { after } = await regenerate(paths, theirs)
        const now = async () => [await readFile(paths.deck, 'utf8'), await readBase(paths)]
        expect(await now()).toEqual([after, theirs])
        await undo(['deck'], {}, contextIn(dirname(paths.deck)))
        expect(await now()).toEqual([ours, base])
        await undo(['deck'], {}, contextIn(dirname(paths.deck)))
        expect(await now()).toEqual([after, theirs])
        await undo(['deck'], {}, contextIn(dirname(paths.deck)))
        await regenerate(paths, theirs)
        expect(await now()).toEqual([after, theirs])
      })
    }),
    { numRuns: 10 * runs },
  )
})

function contextIn(folder: string): CommandContext {
  return {
    config: {
      contentDir: folder,
      slidesDir: folder,
      outDir: folder,
      maximumBytes: 1_000_000,
      html: 'literal',
      images: 'local',
      labImage: '',
      judgement: { rules: {}, ignore: [] },
    },
    cwd: folder,
    progress: { say: () => {}, done: () => {} },
  }
}

test.each(['in place', 'by a new file'] as const)(
  'an editor saving %s between any two steps of writing loses nothing',
  async (manner) => {
    const { base, ours, theirs } = simulate(randomDeck(chance(2), { slides: 4 }), {
      setting,
      seed: 2,
      git: false,
    }).texts
    const saved = ours.replace(/^# .*$/m, '# saved meanwhile')
    const survives = async (at: number): Promise<boolean> =>
      withDeck({ base, ours }, async (paths) => {
        let isSaved = false
        const on = watched(async (step) => {
          if (step !== at) return
          isSaved = true
          await save(paths.deck, saved, manner)
        })
        await regenerate(paths, theirs, { on })
        await regenerate(paths, theirs)
        const text = await readFile(paths.deck, 'utf8')
        expect(text.includes('# saved meanwhile'), `save before step ${at}`).toBe(isSaved)
        return isSaved
      })
    let at = 1
    while (await survives(at)) at += 1
    expect(at).toBeGreaterThan(20)
  },
)

test('an editor that saves its old text over a fresh build does not take the notes back', async () => {
  const { base, ours, theirs, merged } = simulate(randomDeck(chance(4), { slides: 8 }), {
    setting,
    seed: 4,
    git: false,
  }).texts
  await withDeck({ base, ours }, async (paths) => {
    await regenerate(paths, theirs)
    await writeFile(paths.deck, ours)
    await regenerate(paths, theirs)
    expect(await readFile(paths.deck, 'utf8')).toBe(merged)
  })
})

test('the deck alone taken out of git again, and edited: the notes’ changes are not taken for yours', async () => {
  const { base, theirs } = simulate(randomDeck(chance(4), { slides: 8 }), {
    setting,
    seed: 4,
    git: false,
  }).texts
  await withDeck({ base, ours: base }, async (paths) => {
    await regenerate(paths, theirs)
    for (const title of ['# mine', '# mine again']) {
      await writeFile(paths.deck, base.replace(/^# .*$/m, title))
      await regenerate(paths, theirs)
      expect(await readFile(paths.deck, 'utf8')).toBe(
        mergeDecks({ base, ours: base.replace(/^# .*$/m, title), theirs }).text,
      )
    }
  })
})
