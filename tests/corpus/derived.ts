// How much of what is derived from notes is right, by hand-made labels: `node tests/corpus/derived.ts [--list]`.
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { makeDeck } from '../../src/pipeline.ts'
import { readCorpus } from './score.ts'

/** What is derived, and the share of it that must be right. */
export const targets = { commands: 0.95, glossary: 0.85, checks: 0.9 } as const

type Kind = keyof typeof targets

/** One thing derived: where from, and what it is known by. */
export interface Derived {
  readonly kind: Kind
  readonly notes: string
  readonly what: string
}

/** Every row of `derived.tsv`: what somebody read beside the notes, and whether it is right. */
export function readVerdicts(): Map<string, boolean> {
  const rows = readFileSync(new URL('derived.tsv', import.meta.url), 'utf8').trim().split('\n')
  return new Map(
    rows.slice(1).map((row) => {
      const [kind = '', notes = '', what = '', verdict] = row.split('\t')
      return [idOf({ kind: kind as Kind, notes, what }), verdict === 'right']
    }),
  )
}

/** All that is derived from the corpus; what stands twice is there once. */
export async function derive(): Promise<Derived[]> {
  const found = new Map<string, Derived>()
  for (const { name: notes, text } of [...readCorpus('tuned'), ...readCorpus('heldOut')]) {
    const { workshop } = await makeDeck({ name: notes, files: [{ file: notes, text }] })
    const all: Derived[] = [
      ...workshop.lab.map(({ command }) => ({ kind: 'commands', notes, what: command }) as const),
      ...workshop.glossary.map(({ term }) => ({ kind: 'glossary', notes, what: term }) as const),
      ...workshop.questions.map(({ asked, choices }) => {
        const right = choices.find(({ isRight }) => isRight)?.text ?? ''
        return { kind: 'checks', notes, what: `${asked} ${right}` } as const
      }),
    ]
    for (const one of all) {
      const plain = { ...one, what: one.what.replaceAll(/\s+/g, ' ') }
      found.set(idOf(plain), plain)
    }
  }
  return [...found.values()]
}

/** By kind: how many are right, and those that are wrong or that nobody has judged. */
export function judge(
  derived: readonly Derived[],
  verdicts: ReadonlyMap<string, boolean>,
): Record<Kind, { precision: number; count: number; wrong: Derived[]; unjudged: Derived[] }> {
  const of = (kind: Kind) => {
    const own = derived.filter((one) => one.kind === kind)
    const wrong = own.filter((one) => verdicts.get(idOf(one)) === false)
    const unjudged = own.filter((one) => !verdicts.has(idOf(one)))
    // What nobody has judged counts as wrong: a change has to be looked at.
    const precision = 1 - (wrong.length + unjudged.length) / Math.max(1, own.length)
    return { precision, count: own.length, wrong, unjudged }
  }
  return { commands: of('commands'), glossary: of('glossary'), checks: of('checks') }
}

function idOf({ kind, notes, what }: Derived): string {
  return `${kind}\t${notes}\t${what}`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const derived = await derive()
  if (process.argv.includes('--list')) {
    const verdicts = readVerdicts()
    const verdictOf = (one: Derived): string => {
      const verdict = verdicts.get(idOf(one))
      return verdict === undefined ? '?' : verdict ? 'right' : 'wrong'
    }
    for (const one of derived) process.stdout.write(`${idOf(one)}\t${verdictOf(one)}\n`)
  } else {
    for (const [kind, { precision, count, wrong, unjudged }] of Object.entries(
      judge(derived, readVerdicts()),
    )) {
      process.stdout.write(`${kind.padEnd(9)} ${(precision * 100).toFixed(1)} % of ${count}\n`)
      for (const one of wrong) process.stdout.write(`  wrong     ${one.notes}: ${one.what}\n`)
      for (const one of unjudged) process.stdout.write(`  unjudged  ${one.notes}: ${one.what}\n`)
    }
  }
}
