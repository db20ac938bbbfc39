// How fast decks come out as files, against `slidev export` of the same deck in the same run:
// `npm run bench:export [-- ROUNDS]`. Ratios are their time by ours: above 1 is faster than they are.
// Ours runs as it is installed: from the built package.
// With `MARP=…/@marp-team/marp-cli/marp-cli.js` also against `marp --pdf`, on slides of text alone.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findBrowser } from '../../src/stage/browser/find-browser.ts'
import { benchDeck, type BenchDeckOptions } from './bench-deck.ts'
import { measure, type Measured } from './measure-process.ts'

const FRONTMATTER = /^---\n(?:\w+: .*\n)+---\n/gm
const rounds = Number(process.argv[2] ?? 1)
const root = fileURLToPath(new URL('../..', import.meta.url))
const require = createRequire(import.meta.url)
const slidev = join(dirname(require.resolve('@slidev/cli/package.json')), 'bin', 'slidev.mjs')
const { browser } = await findBrowser()
if (!browser) throw new Error('Unexpected machine without a browser, expected one to measure with')
const home = mkdtempSync(join(tmpdir(), 'oficina-bench-'))
const bin = join(home, 'package', 'src', 'bin.js')
const everyFormat = 'pdf,handout,notes,png,pptx,site'

try {
  makePackage()
  const theirs = await least(() => slidevExport(100))
  line('slidev export, 100 slides, 20 diagrams', theirs)
  const ever = await least(async () => {
    rmSync(join(home, 'cache'), { recursive: true, force: true })
    return ours({ slides: 100 })
  })
  const cold = await least(async () => {
    forgetDecks()
    return ours({ slides: 100 })
  })
  against(theirs, { 'first export on a machine': ever, 'cold (at least 4)': cold })
  const same = await least(() => ours({ slides: 100 }))
  const changed = await least(() => ours({ slides: 100, edit: ` ${process.hrtime.bigint()}` }))
  const all = await least(async () => {
    forgetDecks()
    return ours({ slides: 100, format: everyFormat })
  })
  against(theirs, {
    'nothing changed (at least 20)': same,
    'one slide changed (at least 5)': changed,
    'all formats (at least 1)': all,
  })
  const many = await least(async () => {
    forgetDecks()
    return ours({ slides: 500 })
  })
  line('500 slides, 100 diagrams, cold (under 1.5 GB)', many)
  console.log(`  500 slides : 100 slides = ${(many.wallMs / cold.wallMs).toFixed(1)} (5 is linear)`)
  if (process.env['MARP']) await againstMarp(process.env['MARP'])
} finally {
  rmSync(home, { recursive: true, force: true })
}

async function least(run: () => Promise<Measured>): Promise<Measured> {
  let best = await run()
  for (let round = 1; round < rounds; round += 1) {
    const next = await run()
    if (next.wallMs < best.wallMs) best = next
  }
  return best
}

async function againstMarp(marp: string): Promise<void> {
  const text = { slides: 100, diagramEvery: 0 }
  const theirs = await least(() => marpPdf(marp))
  line('marp --pdf, 100 slides of text', theirs)
  const cold = await least(async () => {
    forgetDecks()
    return ours(text)
  })
  const same = await least(() => ours(text))
  const changed = await least(() => ours({ ...text, edit: ` ${process.hrtime.bigint()}` }))
  against(theirs, {
    'cold (at least 0.5)': cold,
    'nothing changed (at least 1)': same,
    'one slide changed (at least 1)': changed,
  })
}

/** What is published, without its sources: the launcher takes those first. */
function makePackage(): void {
  execFileSync('npm', ['run', 'build', '--silent'], { cwd: root, stdio: 'inherit' })
  cpSync(join(root, 'src', 'bin.js'), bin)
  cpSync(join(root, 'package.json'), join(home, 'package', 'package.json'))
  symlinkSync(join(root, 'lib'), join(home, 'package', 'lib'))
}

/** Everything made of a deck goes; what is the same for every deck stays, as Slidev's own files do. */
function forgetDecks(): void {
  for (const name of ['built', 'slides', 'diagrams', 'parsed']) {
    rmSync(join(home, 'cache', name), { recursive: true, force: true })
  }
  rmSync(join(home, 'out'), { recursive: true, force: true })
}

function ours({
  format = 'pdf',
  ...deck
}: BenchDeckOptions & { format?: string }): Promise<Measured> {
  const dir = join(home, 'decks')
  mkdirSync(dir, { recursive: true })
  writeFileSync(join(dir, 'bench.md'), benchDeck(deck))
  const args = ['export', 'bench', '--slides', dir, '--out', join(home, 'out'), '--format', format]
  return measure([bin, ...args], {
    cwd: home,
    env: {
      OFICINA_CACHE: join(home, 'cache'),
      OFICINA_BROWSER: browser?.path ?? '',
      ...browser?.env,
    },
  })
}

/** Slidev draws the diagrams itself; it finds our Playwright under the name that it looks for. */
function slidevExport(slides: number): Promise<Measured> {
  const dir = join(home, 'slidev')
  const alias = join(dir, 'node_modules', 'playwright-chromium')
  rmSync(dir, { recursive: true, force: true })
  mkdirSync(alias, { recursive: true })
  const playwright = join(dirname(require.resolve('playwright')), 'index.mjs')
  writeFileSync(join(alias, 'package.json'), '{ "type": "module", "exports": "./index.js" }')
  writeFileSync(join(alias, 'index.js'), `export { chromium } from ${JSON.stringify(playwright)}\n`)
  writeFileSync(join(dir, 'package.json'), '{ "private": true, "type": "module" }')
  writeFileSync(join(dir, 'pnpm-workspace.yaml'), 'packages: []\n')
  writeFileSync(
    join(dir, 'vite.config.mjs'),
    'export default { server: { fs: { strict: false } } }',
  )
  writeFileSync(join(dir, 'slides.md'), benchDeck({ slides, theme: join(root, 'src', 'theme') }))
  const args = ['--output', 'slides.pdf', '--executable-path', browser?.path ?? '']
  return measure([slidev, 'export', 'slides.md', ...args, '--timeout', '180000'], {
    cwd: dir,
    env: { CI: '1', ...browser?.env },
    makes: join(dir, 'slides.pdf'),
  })
}

/** The same slides without what Marp would show as text: the frontmatter of each. */
function marpPdf(marp: string): Promise<Measured> {
  const dir = join(home, 'marp')
  const pdf = join(dir, 'slides.pdf')
  mkdirSync(dir, { recursive: true })
  rmSync(pdf, { force: true })
  const deck = benchDeck({ slides: 100, diagramEvery: 0 }).replaceAll(FRONTMATTER, '---\n')
  writeFileSync(join(dir, 'slides.md'), `---\nmarp: true\n${deck}`)
  const args = ['--pdf', '--no-stdin', '--browser', 'chrome', '--browser-path', browser?.path ?? '']
  return measure([marp, ...args, 'slides.md', '-o', pdf], {
    cwd: dir,
    env: { CHROME_NO_SANDBOX: '1', ...browser?.env },
    makes: pdf,
  })
}

function line(what: string, { wallMs, peakMb }: Measured): void {
  console.log(`${what}: ${(wallMs / 1000).toFixed(2)} s, ${Math.round(peakMb)} MB at the most`)
}

function against(theirs: Measured, cases: Readonly<Record<string, Measured>>): void {
  for (const [what, measured] of Object.entries(cases)) {
    line(what, measured)
    console.log(`  × ${(theirs.wallMs / measured.wallMs).toFixed(1)}`)
  }
}
