// One edit of the notes → deck on disk, in a process that is warm, as `present` is: `npm run bench:merge -- [slides …]`.
// Beside it the merge alone, with the presenter's edits in five slides. Least and half of the rounds.
import { watch } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { build } from '../../src/commands/build.ts'
import { loadConfig } from '../../src/config/config.ts'
import { mergeDecks } from '../../src/merge/merge-decks.ts'

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [100, 1000]
const rounds = 15

for (const slides of sizes) {
  const cwd = await mkdtemp(join(tmpdir(), 'oficina bench '))
  await mkdir(join(cwd, 'content'))
  const config = await loadConfig({}, { cwd, report: () => {} })
  const context = { config, cwd, progress: { say: () => {}, done: () => {} } }
  const save = (edit: string) => writeFile(join(cwd, 'content/deck.md'), notes(slides, edit))
  await save('')
  await build([], {}, context)
  const path = join(cwd, 'slides/deck.md')
  const base = await readFile(path, 'utf8')
  const ours = [1, 2, 3, 4, 5].reduce(
    (deck, part) =>
      deck.replace(`first thing ${part * 3} that`, `first thing ${part * 3}, mine, that`),
    base,
  )
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
  for (let round = 0; round < rounds; round += 1) {
    await save(` edit ${round}`)
    start = performance.now()
    await build([], {}, context)
    const end = performance.now()
    // The watcher speaks when we rest.
    await setTimeout(20)
    builds.push(end - start)
    const theirs = base.replace(`second thing ${middle(slides)}`, `second thing, edit ${round}`)
    const before = performance.now()
    mergeDecks({ base, ours, theirs })
    merges.push(performance.now() - before)
  }
  watcher.close()
  console.log(
    `${slides} slides: notes → deck on disk ${told(landed)}, the whole build ${told(builds)}, of it the merge ${told(merges)}`,
  )
  await rm(cwd, { recursive: true })
}

function notes(slides: number, edit: string): string {
  const sections = Array.from(
    { length: slides },
    (_, at) =>
      `## Section ${at} of it\n\n- first thing ${at} that is said\n- second thing ${at}${at === middle(slides) ? edit : ''}\n- the third of them\n\nA sentence about ${at} that closes.\n`,
  )
  return `# Deck\n\n${sections.join('\n')}`
}

function middle(slides: number): number {
  return Math.floor(slides / 2)
}

function told(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  const ms = (at: number): string => `${(sorted[at] ?? 0).toFixed(0)} ms`
  return `${ms(0)} (half ${ms(Math.floor(times.length / 2))})`
}
