// Finds a browser to drive: the one that is named, Playwright's, the system's, or the one npm ships.
import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { refuse } from '../../model/cannot-run.ts'
import { candidates } from './candidates.ts'
import { unpackChromium } from './unpack-chromium.ts'

interface FoundBrowser {
  readonly path: string
  /** Where it comes from, in words people know: `Google Chrome`, `Playwright`, … */
  readonly source: string
  /** Environment it needs. */
  readonly env: Readonly<Record<string, string>>
}

export interface BrowserSearch {
  readonly browser?: FoundBrowser
  /** What was looked for, in order, for `doctor`. */
  readonly tried: readonly { readonly source: string; readonly outcome: string }[]
}

export interface BrowserOptions {
  /** The browser to use; without it `OFICINA_BROWSER`, then the search. */
  readonly browserPath?: string
  readonly say?: (words: string) => void
}

type Step = (options: BrowserOptions) => Promise<{ source: string; path: string; env?: object }[]>

/** Where to look, the first that is there wins. */
const steps: readonly { readonly source: string; readonly find: Step }[] = [
  { source: 'Playwright', find: findOfPlaywright },
  { source: 'the system', find: findOfSystem },
  { source: '@sparticuz/chromium', find: findShipped },
]

const VARIABLE = /%([^%]+)%/g

/**
 * Finds the browser.
 * @throws CannotRun `stage/browser-missing` when a browser is named and is not there.
 */
export async function findBrowser(options: BrowserOptions = {}): Promise<BrowserSearch> {
  const named = options.browserPath ?? process.env['OFICINA_BROWSER']
  if (named) return { browser: await namedBrowser(named, options), tried: [] }
  const tried: { source: string; outcome: string }[] = []
  for (const { source, find } of steps) {
    const [found] = await find(options).catch((error: Error) => {
      tried.push({ source, outcome: error.message.split('\n')[0] ?? 'failed' })
      return []
    })
    if (found) {
      const { path, env } = found
      tried.push({ source: found.source, outcome: path })
      return { browser: { path, source: found.source, env: { ...env } }, tried }
    }
    if (tried.at(-1)?.source !== source) tried.push({ source, outcome: 'none' })
  }
  return { tried }
}

async function namedBrowser(path: string, { browserPath }: BrowserOptions): Promise<FoundBrowser> {
  const source = browserPath === undefined ? 'OFICINA_BROWSER' : 'settings'
  if (await isProgram(path)) return { path, source, env: {} }
  return refuse({
    rule: 'stage/browser-missing',
    message: `Unexpected path \`${path}\` of the browser (from ${source}), expected a program`,
    fix: 'Correct the path, or leave it out so that a browser is found.',
  })
}

async function findOfPlaywright(): ReturnType<Step> {
  const { chromium } = await import('playwright')
  const path = chromium.executablePath()
  return (await isProgram(path)) ? [{ source: 'Playwright', path }] : []
}

async function findOfSystem(): ReturnType<Step> {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)
  for (const { source, names, paths } of candidates[process.platform] ?? []) {
    const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)))
    for (const path of [...onPath, ...paths.map(expand)]) {
      if (await isProgram(path)) return [{ source, path }]
    }
  }
  return []
}

async function findShipped({ say }: BrowserOptions): ReturnType<Step> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return []
  const { path, fontsDir } = await unpackChromium(say ? { say } : {})
  // A system without any font settings would otherwise leave the browser without a fallback font.
  const hasFonts = process.env['FONTCONFIG_PATH'] ?? (await isReadable('/etc/fonts/fonts.conf'))
  const env = hasFonts ? {} : { FONTCONFIG_PATH: fontsDir }
  return [{ source: '@sparticuz/chromium', path, env }]
}

function expand(path: string): string {
  return path.replace(VARIABLE, (_, name: string) => process.env[name] ?? '')
}

function isProgram(path: string): Promise<boolean> {
  return can(path, constants.X_OK)
}

function isReadable(path: string): Promise<boolean> {
  return can(path, constants.R_OK)
}

function can(path: string, mode: number): Promise<boolean> {
  return access(path, mode).then(
    () => true,
    () => false,
  )
}
