// From saving the notes to the changed slide on screen: `npm run bench:present -- [saves] [notes.md | slides]`.
// A real browser on `oficina present`; what is measured is what a person in the room waits, and of it when the
// deck was written and when it was on stage.
import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cacheDir } from '../../src/stage/cache-dir.ts'
import { freePort } from './free-port.ts'
import { realNotes } from './long-notes.ts'
import { openPage } from './open-page.ts'

const saves = Number(process.argv[2] ?? 20)
const seed =
  process.argv[3] ?? fileURLToPath(new URL('../../content/kubernetes.md', import.meta.url))
const slides = Number(seed)
const bin = fileURLToPath(new URL('../../src/bin.js', import.meta.url))

const cwd = await mkdtemp(join(tmpdir(), 'oficina bench '))
const notes = join(cwd, 'deck.md')
const text = slides > 0 ? realNotes(slides) : await readFile(seed, 'utf8')
// The sentence under the first heading of the third level is the one that changes.
const at = text.indexOf('\n### ')
const lineEnd = text.indexOf('\n', at + 1)
const edited = (words: string): string =>
  `${text.slice(0, lineEnd)}\n\n${words}\n${text.slice(lineEnd)}`
await writeFile(notes, edited('Antes de tudo.'))
const port = String(await freePort())
const presenting = spawn(process.execPath, [bin, 'present', 'deck.md', '--port', port], {
  cwd,
  env: { ...process.env, NO_COLOR: '1' },
})
const { page, browser } = await openPage()
try {
  const url = await new Promise<string>((resolve, reject) => {
    let said = ''
    const hear = (chunk: Buffer): void => {
      said += chunk.toString()
      const found = /Slides:\s+(\S+)/.exec(said)?.[1]
      if (found) resolve(found)
    }
    presenting.stdout.on('data', hear)
    presenting.stderr.on('data', hear)
    presenting.once('exit', () => reject(new Error(said)))
  })
  const deck = await readFile(join(cwd, 'slides/deck.md'), 'utf8')
  const before = deck.slice(0, deck.indexOf('Antes de tudo.'))
  const slide =
    before
      .match(/^routeAlias: (.*)$/gm)
      ?.at(-1)
      ?.slice('routeAlias: '.length) ?? ''
  await page.goto(`${url}#/${slide}`, { waitUntil: 'commit' })
  await page.getByText('Antes de tudo.').waitFor({ timeout: 60_000 })
  const times: number[] = []
  const written = timesOf(join(cwd, 'slides'), 'deck.md')
  const staged = timesOf(join(cacheDir(), 'present', port), 'slides.md')
  for (let count = 1; count <= saves; count += 1) {
    const words = `Edição número ${count} da frase.`
    const shown = page.waitForFunction(
      (wanted) => document.querySelector('#slide-content')?.textContent?.includes(wanted),
      words,
      { polling: 'raf', timeout: 30_000 },
    )
    await page.evaluate(() => 0)
    const start = performance.now()
    written.begin(start)
    staged.begin(start)
    await writeFile(notes, edited(words))
    await shown
    times.push(performance.now() - start)
    await page.waitForTimeout(300)
  }
  const [disk, stage] = [written.end(), staged.end()]
  console.log(
    `${saves} saves: fastest ${ms(times, 0)}, half ${ms(times, 0.5)}, nine of ten ${ms(times, 0.9)}`,
  )
  console.log(
    `half of them: written after ${ms(disk.first, 0.5)}, staged after ${ms(stage.first, 0.5)}, ${(stage.events / saves).toFixed(1)} times a save`,
  )
} finally {
  await browser.close()
  presenting.kill('SIGINT')
  await new Promise((ended) => presenting.once('exit', ended))
  await rm(cwd, { recursive: true, force: true, maxRetries: 5 })
}

/** When a file was written first after each save, in ms, and how often in all. */
function timesOf(
  dir: string,
  file: string,
): { begin: (start: number) => void; end: () => { first: number[]; events: number } } {
  const first: number[] = []
  let events = 0
  let startMs: number | undefined
  let lastMs = 0
  const watcher = watch(dir, (_, name) => {
    if (name !== file) return
    const now = performance.now()
    // One writing is a few events.
    if (now - lastMs > 15) events += 1
    lastMs = now
    if (startMs !== undefined) first.push(now - startMs)
    startMs = undefined
  })
  return {
    begin: (start) => void (startMs = start),
    end() {
      watcher.close()
      return { first, events }
    },
  }
}

function ms(times: readonly number[], part: number): string {
  const sorted = times.toSorted((a, b) => a - b)
  return `${Math.round(sorted[Math.floor(part * (sorted.length - 1))] ?? 0)} ms`
}
