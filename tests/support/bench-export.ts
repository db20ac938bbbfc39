// How fast decks come out as files, against `slidev export` and `marp --pdf` of the same deck in the same
// run: `npm run bench:export [-- --rounds 3 --only cold,again,all,long,marp]`. Each round runs theirs, then
// ours; a ratio is their time by ours, of the same round: above 1 is faster than they are.
// Ours runs as it is installed: from the built package. `marp` needs `MARP=…/@marp-team/marp-cli/marp-cli.js`.
import { rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { benchHome, type BenchHome } from './bench-home.ts'
import type { Measured } from './measure-process.ts'

interface Case {
  readonly what: string
  /** Their time by ours. */
  readonly atLeast: number
  readonly run: (home: BenchHome) => Promise<Measured>
}

/** What is measured together: in every round theirs, then each of ours. */
interface Group {
  readonly theirs: string
  readonly runTheirs: (home: BenchHome) => Promise<Measured>
  readonly ours: readonly Case[]
}

const deck = { slides: 100 }
const text = { slides: 100, diagramEvery: 0 }
const everyFormat = 'pdf,handout,notes,png,pptx,site'

const groups: Readonly<Record<string, Group>> = {
  cold: {
    theirs: 'slidev export, 100 slides, 20 diagrams',
    runTheirs: (home) => home.slidev(deck),
    ours: [
      {
        what: 'cold: nothing kept but what the package ships',
        atLeast: 4,
        run: (home) => home.forget('everything').ours(deck),
      },
      {
        what: 'cold, client kept: a new deck on a machine in use',
        atLeast: 4,
        run: (home) => home.forget('decks').ours(deck),
      },
    ],
  },
  again: {
    theirs: 'slidev export, 100 slides, 20 diagrams',
    runTheirs: (home) => home.slidev(deck),
    ours: [
      { what: 'nothing changed', atLeast: 20, run: (home) => home.ours(deck) },
      {
        what: 'one slide changed',
        atLeast: 5,
        run: (home) => home.ours({ ...deck, edit: edit() }),
      },
    ],
  },
  all: {
    theirs: 'slidev export, 100 slides, 20 diagrams: its PDF alone',
    runTheirs: (home) => home.slidev(deck),
    ours: [
      {
        what: `${everyFormat}, client kept`,
        atLeast: 1,
        run: (home) => home.forget('decks').ours({ ...deck, format: everyFormat }),
      },
    ],
  },
  long: {
    theirs: 'ours, 100 slides, 20 diagrams, client kept',
    runTheirs: (home) => home.forget('decks').ours(deck),
    ours: [
      {
        what: '500 slides, 100 diagrams: under 1.5 GB, linear',
        atLeast: 0.2,
        run: (home) => home.forget('decks').ours({ slides: 500, withMemory: true }),
      },
    ],
  },
  marp: {
    theirs: 'marp --pdf, 100 slides of text',
    runTheirs: (home) => home.marp(text),
    ours: [
      {
        what: 'cold: nothing kept but what the package ships',
        atLeast: 0.5,
        run: (home) => home.forget('everything').ours(text),
      },
      {
        what: 'cold, client kept',
        atLeast: 0.5,
        run: (home) => home.forget('decks').ours(text),
      },
      { what: 'nothing changed', atLeast: 1, run: (home) => home.ours(text) },
      {
        what: 'one slide changed',
        atLeast: 1,
        run: (home) => home.ours({ ...text, edit: edit() }),
      },
    ],
  },
}

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '1' },
    only: {
      type: 'string',
      default: Object.keys(groups)
        .filter((name) => name !== 'marp' || process.env['MARP'])
        .join(),
    },
  },
})
const home = await benchHome()
try {
  for (const name of values.only.split(',')) {
    const group = groups[name]
    if (!group) throw new Error(`Unexpected group ${name}, expected ${Object.keys(groups).join()}`)
    await run(group)
  }
} finally {
  rmSync(home.dir, { recursive: true, force: true })
}

async function run({ theirs, runTheirs, ours }: Group): Promise<void> {
  const before: Measured[] = []
  const after = ours.map((): Measured[] => [])
  // A group may begin with what is kept: then there is something.
  await ours[0]?.run(home)
  for (let round = 0; round < Number(values.rounds); round += 1) {
    before.push(await runTheirs(home))
    for (const [index, one] of ours.entries()) after[index]?.push(await one.run(home))
  }
  console.log(line(theirs, before))
  for (const [index, { what, atLeast }] of ours.entries()) {
    const measured = after[index] ?? []
    const ratios = measured.map(({ wallMs }, round) => (before[round]?.wallMs ?? 0) / wallMs)
    console.log(`  ${line(what, measured)}`)
    console.log(
      `    × ${list(ratios, 2)}, median ${middle(ratios).toFixed(2)} (at least ${atLeast})`,
    )
  }
}

function line(what: string, measured: readonly Measured[]): string {
  const seconds = measured.map(({ wallMs }) => wallMs / 1000)
  const peakMb = Math.max(...measured.map((one) => one.peakMb))
  const memory = peakMb > 0 ? `, ${Math.round(peakMb)} MB at the most` : ''
  return `${what}: ${list(seconds, 2)} s${memory}`
}

function list(numbers: readonly number[], digits: number): string {
  return numbers.map((number) => number.toFixed(digits)).join(' ')
}

function middle(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  return ((sorted[half] ?? 0) + (sorted[Math.ceil(sorted.length / 2 - 1)] ?? 0)) / 2
}

/** No two runs have the same. */
function edit(): string {
  return ` ${process.hrtime.bigint()}`
}
