// A folder with our built package and with theirs beside it, for benchmarks of exports.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findBrowser } from '../../src/stage/browser/find-browser.ts'
import { benchDeck, type BenchDeckOptions } from './bench-deck.ts'
import { measure, type Measured } from './measure-process.ts'

export interface BenchHome {
  readonly dir: string
  /** Takes away all that was kept, or all that was made of a deck: the client is the same for every deck. */
  readonly forget: (what: 'everything' | 'decks') => BenchHome
  readonly ours: (
    deck: BenchDeckOptions & { format?: string; withMemory?: boolean },
  ) => Promise<Measured>
  readonly slidev: (deck: BenchDeckOptions) => Promise<Measured>
  readonly marp: (deck: BenchDeckOptions) => Promise<Measured>
}

const FRONTMATTER = /^---\n(?:\w+: .*\n)+---\n/gm
const root = fileURLToPath(new URL('../..', import.meta.url))
const require = createRequire(import.meta.url)

/** @throws Error on a machine without a browser. */
export async function benchHome(): Promise<BenchHome> {
  const { browser } = await findBrowser()
  if (!browser)
    throw new Error('Unexpected machine without a browser, expected one to measure with')
  const dir = mkdtempSync(join(tmpdir(), 'oficina-bench-'))
  const bin = makePackage(join(dir, 'package'))
  const cache = join(dir, 'cache')
  const out = join(dir, 'out')
  const home: BenchHome = {
    dir,
    forget(what) {
      const made = ['built', 'seen', 'slides', 'diagrams', 'parsed'].map((name) =>
        join(cache, name),
      )
      for (const path of [out, ...(what === 'everything' ? [cache] : made)])
        rmSync(path, { recursive: true, force: true })
      return home
    },
    ours({ format = 'pdf', withMemory = false, ...deck }) {
      const slides = join(dir, 'decks')
      mkdirSync(slides, { recursive: true })
      writeFileSync(join(slides, 'bench.md'), benchDeck(deck))
      const args = ['export', 'bench', '--slides', slides, '--out', out, '--format', format]
      return measure([bin, ...args], {
        cwd: dir,
        withMemory,
        env: { OFICINA_CACHE: cache, OFICINA_BROWSER: browser.path, ...browser.env },
      })
    },
    slidev: (deck) => slidevExport(deck, { dir: join(dir, 'slidev'), browser }),
    marp: (deck) => marpPdf(deck, { dir: join(dir, 'marp'), browser }),
  }
  return home
}

interface Where {
  readonly dir: string
  readonly browser: { readonly path: string; readonly env: Readonly<Record<string, string>> }
}

/** What is published, without its sources: the launcher takes those first. @returns The launcher. */
function makePackage(dir: string): string {
  execFileSync('npm', ['run', 'build', '--silent'], { cwd: root, stdio: 'inherit' })
  const bin = join(dir, 'src', 'bin.js')
  cpSync(join(root, 'src', 'bin.js'), bin)
  cpSync(join(root, 'package.json'), join(dir, 'package.json'))
  symlinkSync(join(root, 'lib'), join(dir, 'lib'))
  return bin
}

/** Slidev draws the diagrams itself; it finds our Playwright under the name that it looks for. */
function slidevExport(deck: BenchDeckOptions, { dir, browser }: Where): Promise<Measured> {
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
  writeFileSync(join(dir, 'slides.md'), benchDeck({ ...deck, theme: join(root, 'src', 'theme') }))
  const slidev = join(dirname(require.resolve('@slidev/cli/package.json')), 'bin', 'slidev.mjs')
  const args = ['--output', 'slides.pdf', '--executable-path', browser.path]
  return measure([slidev, 'export', 'slides.md', ...args, '--timeout', '180000'], {
    cwd: dir,
    env: { CI: '1', ...browser.env },
    makes: join(dir, 'slides.pdf'),
  })
}

/** The same slides without what Marp would show as text: the frontmatter of each. */
function marpPdf(deck: BenchDeckOptions, { dir, browser }: Where): Promise<Measured> {
  const marp = process.env['MARP']
  if (!marp) throw new Error('Unexpected `MARP` without a path, expected that of marp-cli.js')
  const pdf = join(dir, 'slides.pdf')
  mkdirSync(dir, { recursive: true })
  rmSync(pdf, { force: true })
  const slides = benchDeck(deck).replaceAll(FRONTMATTER, '---\n')
  writeFileSync(join(dir, 'slides.md'), `---\nmarp: true\n${slides}`)
  const args = ['--pdf', '--no-stdin', '--browser', 'chrome', '--browser-path', browser.path]
  return measure([marp, ...args, 'slides.md', '-o', pdf], {
    cwd: dir,
    env: { CHROME_NO_SANDBOX: '1', ...browser.env },
    makes: pdf,
  })
}
