// The labelled corpus: what a teacher would say a place is, against what the program says.
import { expect, test } from 'vitest'
import { scores, table } from './report.ts'
import { readCorpus } from './score.ts'

/** Least precision and recall of what a deck is built on. */
const thresholds = [
  ['comparison', 0.95, 0.85],
  ['chain', 0.95, 0.85],
  ['hierarchy', 0.95, 0.85],
  ['commands', 0.95, 0.85],
  ['definition', 0.85, 0.75],
] as const
/** What only the held-out notes have enough of. */
const newer = [
  ['relation', 0.95, 0.85],
  ['timeline', 0.95, 0.85],
  ['fact', 0.85, 0.75],
  ['aside', 0.95, 0.85],
  ['steps', 0.95, 0.85],
] as const
/** Fewer right ones prove nothing. */
const rightAtLeast = 6

const rows = { tuned: scores('tuned'), heldOut: scores('heldOut') }

test.each(['tuned', 'heldOut'] as const)('%s: 200 labels, each on the line it names', (sample) => {
  const corpus = readCorpus(sample)
  const labels = corpus.flatMap((one) => one.labels)
  expect(corpus.length).toBeGreaterThanOrEqual(8)
  expect(labels.length).toBeGreaterThanOrEqual(200)
  for (const { text, labels: own } of corpus) {
    const lines = text.split('\n')
    for (const { fromLine, toLine, begins, notes } of own) {
      expect(toLine).toBeGreaterThanOrEqual(fromLine)
      expect(`${notes}:${fromLine} ${lines[fromLine - 1]?.trim()}`).toContain(begins)
      expect(begins).not.toBe('')
    }
  }
})

test.each([
  ...thresholds.map((floor) => ['tuned', ...floor] as const),
  ...[...thresholds, ...newer].map((floor) => ['heldOut', ...floor] as const),
])('%s %s: precision ≥ %s, recall ≥ %s', (sample, shape, precision, recall) => {
  const row = rows[sample].find((one) => one.shape === shape)
  expect(row?.right, table(rows[sample])).toBeGreaterThanOrEqual(rightAtLeast)
  expect(row?.precision, table(rows[sample])).toBeGreaterThanOrEqual(precision)
  expect(row?.recall, table(rows[sample])).toBeGreaterThanOrEqual(recall)
})

test('nothing is drawn that is no flow, no hierarchy and no relation', () => {
  const drawn = [...rows.tuned, ...rows.heldOut].filter(({ shape }) =>
    ['chain', 'hierarchy', 'relation'].includes(shape),
  )
  expect(drawn.flatMap(({ wrong }) => wrong)).toEqual([])
})
