// Prints how well each shape is seen: `node tests/corpus/report.ts [shape]` lists what is wrong or missed.
import { pathToFileURL } from 'node:url'
import { readCorpus, score, see, type Sample, type Score } from './score.ts'

/** Shapes of the labels, those with a threshold first. */
const shapes =
  'comparison chain hierarchy commands definition relation timeline fact steps aside list code table contents'
const samples: readonly Sample[] = ['tuned', 'heldOut']

/** The score of every shape over a sample. */
export function scores(sample: Sample): Score[] {
  const corpus = readCorpus(sample)
  const labels = corpus.flatMap((one) => one.labels)
  const sightings = corpus.flatMap(({ name, text }) => see(name, text))
  return shapes.split(' ').map((shape) => score(shape, { labels, sightings }))
}

/** A table of scores as text. */
export function table(rows: readonly Score[]): string {
  const percent = (value: number): string => `${(value * 100).toFixed(1)} %`.padStart(10)
  const count = (value: number): string => String(value).padStart(7)
  return [
    'shape       precision    recall  right  wrong missed',
    ...rows.map(
      (row) =>
        row.shape.padEnd(11) +
        percent(row.precision) +
        percent(row.recall) +
        count(row.right) +
        count(row.wrong.length) +
        count(row.missed.length),
    ),
  ].join('\n')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const sample of samples) {
    const rows = scores(sample)
    process.stdout.write(`${sample}: ${readCorpus(sample).flatMap((one) => one.labels).length} labels\n`)
    process.stdout.write(`${table(rows)}\n\n`)
    for (const row of rows.filter(({ shape }) => process.argv.slice(2).includes(shape))) {
      for (const { notes, fromLine } of row.wrong)
        process.stdout.write(`wrong  ${row.shape} ${notes}:${fromLine}\n`)
      for (const { notes, fromLine, begins } of row.missed)
        process.stdout.write(`missed ${row.shape} ${notes}:${fromLine} ${begins}\n`)
    }
  }
}
