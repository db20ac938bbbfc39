// Regenerations by the hundred: `npm run simulate -- [--tune] [--seed N] [--runs N] [--keep DIR] [notes.md …]`.
// Prints what lives and what is told, beside `git merge-file` on the same edits. `--tune` takes other
// seeds than the figures that are reported: mend with those, report with the others.
//
// What is counted. `yours live`, `notes live`: edits whose effect is on show in the right place, of all
// edits of that side. Where both sides changed the same words differently, or one took out what the
// other changed, the presenter's version is on show and that of the notes is not: such an edit counts
// as not live, though it is told and kept. How many there are follows from how much is edited (25 + 3
// edits on 20 slides: one in ten), so 97 % is asked where 5 + 5 edits are made, conflicts included;
// `notes, free` are the edits that nothing conflicts with, and of them 99 % is asked everywhere.
// `false`: runs in which a conflict is told, of those without a true one. Both put something elsewhere:
// no word is at stake, so a conflict told there is false as well. `unreported`: runs in which none is
// told, of those with a true one. Both are generous to a run in which several things conflict, so
// `untold` and `noise` judge each conflict by its slide: true ones of which nothing is told there, and
// told ones where there is none.
import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { makeDeck } from '../../src/pipeline.ts'
import { chance } from './chance.ts'
import { type Figures, figures, type Share } from './simulate/figures.ts'
import { randomDeck } from './simulate/random-deck.ts'
import { type Run, type Setting, simulate } from './simulate/run.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    tune: { type: 'boolean', default: false },
    runs: { type: 'string', default: '300' },
    /** First of the seeds, for figures on seeds that nobody has looked at. */
    seed: { type: 'string', default: '7000000' },
    /** Writes the texts of the first runs that failed into this folder. */
    keep: { type: 'string' },
    git: { type: 'boolean', default: true },
  },
  allowNegative: true,
})
const firstSeed = values.tune ? 0 : Number(values.seed)
const runs = Number(values.runs)

const ownNotes = [
  '../content/kubernetes.md',
  'corpus/en-git/notes.md',
  'corpus/en-http/notes.md',
  'corpus/en-platform/notes.md',
  'corpus/es-redes/notes.md',
  'corpus/es-sistemas/notes.md',
  'corpus/pt-biologia/notes.md',
  'corpus/pt-windows/notes.md',
].map((path) => new URL(`../${path}`, import.meta.url))

const names = [
  'yours live',
  'notes live',
  'notes, free',
  'false',
  'unreported',
  'untold',
  'noise',
  'broken',
  'lost',
]

interface Source {
  readonly setting: Setting
  readonly runs: number
  readonly deck: (seed: number) => string
}

const random = (slides: number) => (seed: number) => randomDeck(chance(seed * 7 + 1), { slides })
const sources: Source[] = [
  { slides: 20, mine: 5, notes: 5, share: 1 },
  { slides: 20, mine: 15, notes: 15, share: 1 },
  { slides: 60, mine: 10, notes: 10, share: 0.75 },
  { slides: 20, mine: 3, notes: 25, share: 0.75 },
  { slides: 20, mine: 25, notes: 3, share: 0.75 },
].map(({ slides, mine, notes, share }) => ({
  setting: {
    name: `${slides} slides, ${mine} + ${notes} edits`,
    presenterEdits: mine,
    notesEdits: notes,
  },
  runs: Math.round(runs * share),
  deck: random(slides),
}))
sources.push({
  setting: { name: '20 slides, new theme', presenterEdits: 5, notesEdits: 0, templateWide: true },
  runs: Math.round(runs * 0.75),
  deck: random(20),
})
const decks: string[] = []
for (const file of [...ownNotes, ...positionals]) {
  const path = String(file)
  const { text } = await makeDeck({
    name: basename(path, '.md'),
    files: [{ file: path, text: readFileSync(file, 'utf8') }],
  })
  decks.push(text)
}
sources.push({
  setting: { name: `${decks.length} real notes, 5 + 5`, presenterEdits: 5, notesEdits: 5 },
  runs,
  deck: (seed) => decks[seed % decks.length] ?? '',
})

const all: Run[] = []
/** Runs with five edits of each side. */
const usual: Run[] = []
console.log(`${values.tune ? 'Tuning' : 'Reporting'} seeds from ${firstSeed}\n`)
console.log(row('', names))
for (const { setting, runs: count, deck } of sources) {
  const done = Array.from({ length: count }, (_, at) => {
    const seed = firstSeed + at
    const run = simulate(deck(seed), { setting, seed, git: values.git })
    keep(run, `${setting.name} ${seed}`)
    return run
  })
  print(setting.name, done)
  all.push(...done)
  if (setting.presenterEdits === 5 && setting.notesEdits === 5) usual.push(...done)
}
print('5 + 5 edits', usual)
print('all', all)
const bad = judged(all)
perKind(all)
for (const line of bad) console.log(`! ${line}`)
process.exitCode = bad.length === 0 ? 0 : 1

function print(name: string, done: readonly Run[]): void {
  console.log(row(name, columns(figures(done, ({ oficina }) => oficina))))
  if (!values.git) return
  const git = columns(figures(done, (one) => one.git))
  // Git names no slides.
  console.log(row('  git merge-file', git.toSpliced(5, 2, '-', '-')))
}

function columns(one: Figures): string[] {
  return [
    percent(one.presenterLive),
    percent(one.notesLive),
    percent(one.notesFreeLive),
    percent(one.falseConflicts),
    percent(one.unreported),
    percent(one.untold),
    percent(one.noise),
    percent(one.broken),
    percent(one.lost),
  ]
}

function percent({ count, of }: Share): string {
  return of === 0 ? '-' : `${((100 * count) / of).toFixed(2)} %`
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(28) + cells.map((cell) => cell.padStart(11)).join(' ')
}

/** What falls short of what was set out to be reached. */
function judged(runsDone: readonly Run[]): string[] {
  const one = figures(runsDone, ({ oficina }) => oficina)
  const usually = figures(usual, ({ oficina }) => oficina)
  const of = ({ count, of: total }: Share): number => (total === 0 ? 0 : count / total)
  const marks: readonly (readonly [string, boolean])[] = [
    ['yours live ≥ 99.5 %', of(one.presenterLive) >= 0.995],
    ['notes live ≥ 97 % of 5 + 5 edits', of(usually.notesLive) >= 0.97],
    ['notes, free ≥ 99 %', of(one.notesFreeLive) >= 0.99],
    ['false conflicts ≤ 1 %', of(one.falseConflicts) <= 0.01],
    ['unreported ≤ 1 %', of(one.unreported) <= 0.01],
    ['untold ≤ 1 %', of(one.untold) <= 0.01],
    ['broken 0', one.broken.count === 0],
    ['lost 0', one.lost.count === 0],
  ]
  return marks.flatMap(([what, isReached]) => (isReached ? [] : [what]))
}

/** Which kinds of edit do not live where nothing stands against them. */
function perKind(done: readonly Run[]): void {
  const counts = new Map<string, { live: number; of: number }>()
  for (const { side, kind, isLive, clashes } of done.flatMap(({ oficina }) => oficina.fates)) {
    if (clashes) continue
    const name = `${side} ${kind}`
    const { live, of } = counts.get(name) ?? { live: 0, of: 0 }
    counts.set(name, { live: live + (isLive ? 1 : 0), of: of + 1 })
  }
  for (const [name, { live, of }] of [...counts].toSorted(([a], [b]) => a.localeCompare(b))) {
    if (live < of) console.log(`  ${name}: ${of - live} of ${of} not live`)
  }
}

function keep({ texts, clashes, told, isTold, isTrue, oficina }: Run, name: string): void {
  const wrong = oficina.fates.filter(({ isLive, clashes: doClash }) => !isLive && !doClash)
  const isFalse = !clashes && oficina.isFlagged
  const isMissed = clashes && !oficina.isFlagged
  const isUntold = isTold.includes(false)
  const isNoise = isTrue.includes(false)
  const isBad = isUntold || isNoise || oficina.isBroken || oficina.lostWords.length > 0
  if (!values.keep || (wrong.length === 0 && !isBad)) return
  const why = [
    ...wrong.map(({ side, kind }) => `${side} ${kind}`),
    ...(isFalse ? ['false conflict'] : []),
    ...(isMissed ? ['unreported conflict'] : []),
    ...(isUntold ? ['untold'] : []),
    ...(isNoise ? ['noise'] : []),
    ...(oficina.isBroken ? ['broken'] : []),
    ...oficina.lostWords.map((word) => `lost ${word}`),
  ]
  const stem = `${values.keep}/${name.replace(/\W+/g, '-')}`
  writeFileSync(
    `${stem}.txt`,
    `${why.join('\n')}\n${JSON.stringify({ told, fates: oficina.fates }, null, 1)}\n`,
  )
  for (const [side, text] of Object.entries(texts)) writeFileSync(`${stem}.${side}.md`, text)
}
