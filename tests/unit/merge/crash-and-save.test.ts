// Crashes whose repair is not merging again, and a save into the file that was just replaced.
import { open, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { type Disk, disk } from '../../../src/merge/disk.ts'
import { readBase } from '../../../src/merge/journal.ts'
import { regenerate } from '../../../src/merge/regenerate.ts'
import { chance } from '../../support/chance.ts'
import { crashingDisk, PowerCut, withDeck } from '../../support/on-disk.ts'
import { randomDeck } from '../../support/simulate/random-deck.ts'
import { simulate } from '../../support/simulate/run.ts'

const setting = { name: 'crash', presenterEdits: 5, notesEdits: 5 }

function textsOf(seed: number): Readonly<Record<'base' | 'ours' | 'theirs' | 'merged', string>> {
  return simulate(randomDeck(chance(seed), { slides: 4 }), { setting, seed, git: false }).texts
}

// Merging again gives another deck for some of them, so the base must be rolled forward.
test.each([2, 5])('a crash at any step, deck %i: finished by the next run', async (seed) => {
  const { base, ours, theirs, merged } = textsOf(seed)
  for (let step = 1, isDone = false; !isDone; step += 1) {
    isDone = await withDeck({ base, ours }, async (paths) => {
      const survived = await regenerate(paths, theirs, { on: crashingDisk(step, 'before') }).then(
        () => true,
        (error: unknown) => {
          if (error instanceof PowerCut) return false
          throw error
        },
      )
      await regenerate(paths, theirs)
      expect(await readFile(paths.deck, 'utf8'), `crash before step ${step}`).toBe(merged)
      expect(await readBase(paths)).toBe(theirs)
      return survived
    })
  }
})

test('what an editor writes into the old file just after the new one is linked is the deck', async () => {
  const { base, ours, theirs } = textsOf(2)
  const saved = ours.replace(/^# .*$/m, '# saved meanwhile')
  await withDeck({ base, ours }, async (paths) => {
    const editor = await open(paths.deck, 'r+')
    let links = 0
    const link: Disk['link'] = async (from, to) => {
      await disk.link(from, to)
      links += 1
      if (links > 1) return
      await editor.truncate(0)
      await editor.write(saved, 0)
    }
    await regenerate(paths, theirs, { on: { ...disk, link } })
    await editor.close()
    expect(links).toBe(2)
    expect(await readFile(paths.deck, 'utf8')).toContain('# saved meanwhile')
  })
})
