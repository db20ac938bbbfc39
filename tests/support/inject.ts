// Seeded defects: `npm run inject -- [--only WORDS] [--missed] [--write] [deck.md …]` puts each class of
// defects into clean slides, twenty times, and prints how many of them `check` finds. `--missed` says
// which it does not, `--write` writes the table with its date to docs/checks.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Count, countFound } from './inject/count-found.ts'
import { lookAtSeeded } from './inject/look-at-seeded.ts'
import { shareOut } from './inject/sharing.ts'
import { tableOf } from './inject/table.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', default: '' },
    missed: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
})
const counts: Count[] = []
for (const seeded of shareOut({ decks: positionals, only: values.only })) {
  process.stderr.write(`${seeded.length} slides\n`)
  counts.push(countFound(seeded, await lookAtSeeded(seeded)))
}
const { table, isGood, missed, falseFindings } = tableOf(counts)
console.log(table)
if (values.missed) console.log(missed.join('\n'))
console.log(falseFindings.join('\n'))
if (values.write) {
  const file = new URL('../../docs/checks.md', import.meta.url)
  const [before = ''] = readFileSync(file, 'utf8').split(/(?<=<!-- table -->\n)/)
  const date = new Date().toISOString().slice(0, 10)
  writeFileSync(file, `${before}\nMeasured on ${date}.\n\n${table}\n`)
}
process.exitCode = isGood ? 0 : 1
