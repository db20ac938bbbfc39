// One edit of the notes → deck on disk, in a process that is warm, as `present` is: `npm run bench:merge -- [slides …]`.
// With even notes and with real ones, beside the presenter's edits in five slides. Of all rounds the middle one.
import { watch } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { build } from '../../src/commands/build.ts'
import { loadConfig } from '../../src/config/config.ts'
import { mergeDecks } from '../../src/merge/merge-decks.ts'
import { edits, evenNotes, realNotes } from './long-notes.ts'

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [100, 1000]
const kinds = { even: evenNotes, real: realNotes }
const rounds = 15
/** What the compiler of Node has not seen often enough yet. */
const unmeasured = 5

for (const slides of sizes) {
  for (const [kind, notes] of Object.entries(kinds)) {
    for (const [edit, change] of Object.entries(edits)) {
      const lines = notes(slides).split('\n')
      console.log(
        `${slides} ${kind} slides, ${edit}: ${await measured((round) => change(lines, round).join('\n'))}`,
      )
    }
  }
}

async function measured(textOf: (round: number) => string): Promise<string> {
  const cwd = await mkdtemp(join(tmpdir(), 'oficina bench '))
  await mkdir(join(cwd, 'content'))
  const config = await loadConfig({}, { cwd, report: () => {} })
  const context = { config, cwd, progress: { say: () => {}, done: () => {} } }
  const save = (text: string) => writeFile(join(cwd, 'content/deck.md'), text)
  await save(textOf(0))
  await build([], {}, context)
  const path = join(cwd, 'slides/deck.md')
  const base = await readFile(path, 'utf8')
  const ours = edited(base)
  await writeFile(path, ours)
  const landed: number[] = []
  const builds: number[] = []
  let start = 0
  const watcher = watch(join(cwd, 'slides'), (_, name) => {
    if (name === 'deck.md' && landed.length === builds.length) {
      landed.push(performance.now() - start)
    }
  })
  const merges: number[] = []
  let before = { ours, theirs: base }
  for (let round = 1; round <= unmeasured + rounds; round += 1) {
    await save(textOf(round))
    start = performance.now()
    await build([], {}, context)
    const end = performance.now()
    // The watcher speaks when we rest.
    await setTimeout(20)
    builds.push(end - start)
    const theirs = await readFile(join(cwd, 'slides/.oficina/deck/base.md'), 'utf8')
    const mergeStart = performance.now()
    mergeDecks({ base: before.theirs, ours: before.ours, theirs })
    merges.push(performance.now() - mergeStart)
    before = { ours: await readFile(path, 'utf8'), theirs }
  }
  watcher.close()
  await rm(cwd, { recursive: true })
  return `deck on disk ${told(landed)}, the whole build ${told(builds)}, of it the merge ${told(merges)}`
}

/** As a presenter would: a word more in five list items. */
function edited(deck: string): string {
  const lines = deck.split('\n')
  const items = lines.flatMap((line, at) => (/^- \w/.test(line) ? [at] : []))
  for (const part of [0.1, 0.2, 0.3, 0.7, 0.9]) {
    const at = items[Math.floor(part * items.length)] ?? 0
    lines[at] += ', mine'
  }
  return lines.join('\n')
}

function told(times: readonly number[]): string {
  const sorted = times.slice(unmeasured).toSorted((a, b) => a - b)
  const ms = (at: number): string => `${(sorted[at] ?? 0).toFixed(0)} ms`
  return `${ms(Math.floor(sorted.length / 2))} (best ${ms(0)})`
}
