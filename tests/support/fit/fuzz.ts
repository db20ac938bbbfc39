// Do slides of any notes fit? `npm run fuzz:fit -- 2000 [seed]` makes notes, builds their decks and looks at
// every slide in the browser. Prints the seed of each deck, for going on with a run that was stopped, and what
// is wrong on which slide; exits with 1 when anything is.
import fc from 'fast-check'
import '../test-stage.ts'
import { anyNote } from './any-notes.ts'
import { printLook } from './print-look.ts'
import { stageNotes } from './stage-notes.ts'
import { wildNote } from './wild-notes.ts'

const notesCount = Number(process.argv[2] ?? 2000)
const firstSeed = Number(process.argv[3] ?? Date.now() % 1_000_000)
/** Notes of one deck: building takes longer than looking. */
const notesInDeck = 40
const langs = ['pt-BR', 'en', 'es']
/** Every other deck is of notes as nobody writes them. */
const kinds = [anyNote, wildNote]

let slides = 0
let bad = 0
let lost = 0
for (let from = 0; from < notesCount; from += notesInDeck) {
  const seed = firstSeed + from / notesInDeck
  const notes = fc.sample(kinds[seed % kinds.length] ?? anyNote, {
    numRuns: Math.min(notesInDeck, notesCount - from),
    seed,
  })
  const lang = langs[seed % langs.length]
  const text = `---\nlang: ${lang}\n---\n\n# Ensaio ${seed}\n\n${notes.join('\n\n')}\n`
  await stageNotes({ text }, async ({ made, stage }) => {
    const shown = await printLook(stage)
    slides += shown.length
    const ours = made.findings.filter(({ rule }) => /^(?:emit|ledger)\//.test(rule))
    for (const { message } of ours) console.log(`seed ${seed}: ${message}`)
    lost += ours.length
    shown.forEach(({ problems }, index) => {
      if (problems.length === 0) return
      bad += 1
      const slide = made.deck.slides[index]
      const lines = `${slide?.place.fromLine}–${slide?.place.toLine}`
      console.log(
        `seed ${seed}, slide ${index + 1} (${slide?.layout}, lines ${lines}): ${problems.join(' · ')}`,
      )
    })
  })
  console.log(
    `seed ${seed}: ${Math.min(notesCount, from + notesInDeck)} notes, ${slides} slides, ${bad} bad, ${lost} losses`,
  )
}
process.exitCode = bad + lost === 0 ? 0 : 1
