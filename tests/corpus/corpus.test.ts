// The labelled corpus: what a teacher would say a place is, against what the program says.
import { expect, test } from 'vitest'
import { scores, table } from './report.ts'
import { readCorpus } from './score.ts'

/** Least precision and recall, from issue 3. */
const thresholds = [
  ['comparison', 0.95, 0.85],
  ['chain', 0.95, 0.85],
  ['hierarchy', 0.95, 0.85],
  ['commands', 0.95, 0.85],
  ['definition', 0.85, 0.75],
] as const

const rows = scores('tuned')

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

test.each(thresholds)('%s: precision ≥ %s, recall ≥ %s', (shape, precision, recall) => {
  const row = rows.find((one) => one.shape === shape)
  expect(row?.right, table(rows)).toBeGreaterThan(5)
  expect(row?.precision, table(rows)).toBeGreaterThanOrEqual(precision)
  expect(row?.recall, table(rows)).toBeGreaterThanOrEqual(recall)
})

test('nothing is drawn that is no flow and no hierarchy', () => {
  const drawn = rows.filter(({ shape }) => shape === 'chain' || shape === 'hierarchy')
  expect(drawn.flatMap(({ wrong }) => wrong)).toEqual([])
})
