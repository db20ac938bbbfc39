// An editor saves while a deck is regenerated: `npm run races -- [3000]`. Prints how many saves were lost.
import { readFile } from 'node:fs/promises'
import { regenerate } from '../../src/merge/regenerate.ts'
import { chance } from './chance.ts'
import { save, withDeck } from './on-disk.ts'
import { randomDeck } from './simulate/random-deck.ts'
import { simulate } from './simulate/run.ts'

const trials = Number(process.argv[2] ?? 3000)
const next = chance(42)
const { base, ours, theirs } = simulate(randomDeck(next, { slides: 5 }), {
  setting: { name: 'race', presenterEdits: 3, notesEdits: 3 },
  seed: 11,
  git: false,
}).texts
const saved = ours.replace(/^# .*$/m, '# saved meanwhile')
/** How long a regeneration takes here: saves come at any moment of it. */
let typicalMs = 10
let lost = 0
let during = 0
for (let trial = 0; trial < trials; trial += 1) {
  await withDeck({ base, ours }, async (paths) => {
    const waitMs = next() * typicalMs
    const start = performance.now()
    let savedMs = 0
    const editor = (async () => {
      while (performance.now() - start < waitMs) await new Promise((go) => setImmediate(go))
      await save(paths.deck, saved, trial % 2 === 0 ? 'in place' : 'by a new file')
      savedMs = performance.now()
    })()
    const run = regenerate(paths, theirs).then(() => {
      const end = performance.now()
      typicalMs = 0.9 * typicalMs + 0.1 * (end - start)
      return end
    })
    const [end] = await Promise.all([run, editor])
    if (savedMs < end) during += 1
    await regenerate(paths, theirs)
    if (!(await readFile(paths.deck, 'utf8')).includes('# saved meanwhile')) lost += 1
  })
}
console.log(`${trials} saves, ${during} of them during a regeneration: ${lost} lost`)
process.exitCode = lost === 0 ? 0 : 1
