// Settings: flags over `oficina.config.yaml` over defaults. One schema gives types, defaults and errors.
import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { HtmlPolicy } from '../model/notes.ts'
import type { Finding } from '../model/finding.ts'
import { refuse } from '../model/cannot-run.ts'
import { nearest } from '../parse/nearest.ts'
import type { Look } from '../theme/look.ts'
import type { Judgement } from '../model/judgement.ts'
import { readIgnore, readRules } from './read-judgement.ts'
import { type PlaceOf, readTheme } from './read-theme.ts'

export const configFileName = 'oficina.config.yaml'

/** Every setting, with its default and what it is. Paths are relative to where the command runs. */
const settings = {
  content: { default: 'content', about: 'folder of the notes' },
  slides: { default: 'slides', about: 'folder of the decks' },
  out: { default: 'dist', about: 'folder of the exports' },
  browser: { default: '', about: 'path of the Chromium or Chrome to use; empty: find one' },
  html: {
    default: 'literal',
    about:
      '`literal` shows HTML in notes as it is written, `safe` what GitHub would, `trusted` runs it',
  },
  images: {
    default: 'local',
    about: '`local` refuses images from elsewhere, `fetch` copies them into the deck',
  },
  lab: {
    default: 'debian:stable-slim',
    about: 'container image that `oficina lab test` runs commands in',
  },
  limit: { default: '1 MB', about: 'size of one notes file at most, such as `2 MB`' },
} as const

type Setting = keyof typeof settings

/** Settings with absolute paths. */
export interface Config {
  readonly contentDir: string
  readonly slidesDir: string
  readonly outDir: string
  readonly browserPath?: string
  /** What the file changes of the look. */
  readonly look?: Look
  /** Size of one notes file at most. */
  readonly maximumBytes: number
  readonly html: HtmlPolicy
  readonly images: 'local' | 'fetch'
  /** Container image for the lab's test. */
  readonly labImage: string
  /** How severe findings of checks are, and which are left alone; only the file says so. */
  readonly judgement: Judgement
}

/** What the file says. */
interface FromFile {
  readonly values: Partial<Record<Setting, string>>
  readonly look?: Look
  readonly judgement: Judgement
}

/** Only the file has these: they are no matter of one run. */
const themeKey = 'theme'
const rulesKey = 'rules'
const ignoreKey = 'ignore'
const nothingJudged: Judgement = { rules: {}, ignore: [] }

/** What the command line gave; what is missing comes from the file, then the defaults. */
export type Flags = Partial<Record<Setting, string>> & { readonly config?: string }

/**
 * Resolves the settings.
 * @param report Gets `config/key` (warning), `config/theme` and `config/contrast` (errors).
 * @throws CannotRun `config/missing`, `config/syntax`, `config/value`.
 */
export async function loadConfig(
  flags: Flags,
  options: { cwd: string; report: (finding: Finding) => void },
): Promise<Config> {
  const { cwd, report } = options
  const file = resolve(cwd, flags.config ?? configFileName)
  const { values, look, judgement } = await readConfigFile(file, {
    isNamed: flags.config !== undefined,
    report,
  })
  const value = (key: Setting): string => flags[key] ?? values[key] ?? settings[key].default
  const browserPath = value('browser')
  return {
    contentDir: resolve(cwd, value('content')),
    slidesDir: resolve(cwd, value('slides')),
    outDir: resolve(cwd, value('out')),
    maximumBytes: bytesOf(value('limit')),
    html: wordOf('html', { text: value('html'), words: ['literal', 'safe', 'trusted'] }),
    labImage: value('lab'),
    images: wordOf('images', { text: value('images'), words: ['local', 'fetch'] }),
    judgement,
    ...(browserPath === '' ? {} : { browserPath: resolve(cwd, browserPath) }),
    ...(look ? { look } : {}),
  }
}

async function readConfigFile(
  file: string,
  options: { isNamed: boolean; report: (finding: Finding) => void },
): Promise<FromFile> {
  const text = await readFile(file, 'utf8').catch(() => undefined)
  if (text === undefined) {
    if (!options.isNamed) return { values: {}, judgement: nothingJudged }
    return refuse({
      rule: 'config/missing',
      message: `Unexpected missing file \`${file}\`, expected settings in YAML`,
      fix: `Check the path after \`--config\`, or leave it out to use \`${join('.', configFileName)}\`.`,
    })
  }
  const { parseDocument, LineCounter, isNode } = await import('yaml')
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter })
  const placeAt = (offset: number): Finding['place'] => {
    const { line } = counter.linePos(offset)
    return { file, fromLine: line, toLine: line }
  }
  /** The nearest value on the path that the file has. */
  const placeOf: PlaceOf = (path) => {
    for (let length = path.length; length > 0; length -= 1) {
      const node: unknown = document.getIn(path.slice(0, length), true)
      if (isNode(node) && node.range) return placeAt(node.range[0])
    }
    return undefined
  }
  const error = document.errors[0]
  if (error) {
    const place = placeAt(error.pos[0])
    refuse({
      rule: 'config/syntax',
      message: `Unexpected YAML in column ${counter.linePos(error.pos[0]).col} of \`${file}\`, expected \`key: value\` lines`,
      fix: error.message.split('\n')[0] ?? 'Correct the line.',
      ...(place ? { place } : {}),
    })
  }
  const data: unknown = document.toJS({ maxAliasCount: 50 }) ?? {}
  const entries =
    typeof data === 'object' && !Array.isArray(data) ? Object.entries(data as object) : []
  const known: Partial<Record<Setting, string>> = {}
  let look: Look | undefined
  let judgement = nothingJudged
  for (const [key, value] of entries) {
    const place = placeAt(text.search(new RegExp(`^${key.replace(/\W/g, '\\$&')}\\s*:`, 'm')))
    const at = place ? { place } : {}
    if (key === themeKey) {
      look = await readTheme(value, { dir: dirname(file), placeOf, report: options.report })
    } else if (key === rulesKey) {
      judgement = { ...judgement, rules: readRules(value, { placeOf }) }
    } else if (key === ignoreKey) {
      judgement = { ...judgement, ignore: readIgnore(value, { placeOf }) }
    } else if (!isSetting(key)) {
      const all = [...Object.keys(settings), themeKey, rulesKey, ignoreKey]
      const guess = nearest(key, all)
      options.report({
        rule: 'config/key',
        severity: 'warning',
        message: `Unexpected setting \`${key}\`, expected one of ${all.join(', ')}`,
        fix: guess ? `Did you mean \`${guess}\`?` : 'Remove the line; it does nothing.',
        ...at,
      })
    } else if (typeof value === 'string') known[key] = value
    else
      refuse({
        rule: 'config/value',
        message: `Unexpected value of \`${key}\`, expected text: ${settings[key].about}`,
        fix: 'Put the value in quotes.',
        ...at,
      })
  }
  return { values: known, judgement, ...(look ? { look } : {}) }
}

/** `2 MB`, `500 KB`. */
function bytesOf(text: string): number {
  const [, count, unit] = /^\s*(\d+(?:\.\d+)?)\s*(KB|MB)\s*$/i.exec(text) ?? []
  if (count !== undefined && Number(count) > 0) {
    return Number(count) * (unit?.toUpperCase() === 'MB' ? 1_000_000 : 1000)
  }
  return refuse({
    rule: 'config/value',
    message: `Unexpected value \`${text}\` of \`limit\`, expected a size such as \`2 MB\``,
    fix: 'Write a number and KB or MB, or remove the line for 1 MB.',
  })
}

/** One of a few words; the first is the default. */
function wordOf<Word extends string>(
  key: Setting,
  { text, words }: { readonly text: string; readonly words: readonly Word[] },
): Word {
  const word = words.find((one) => one === text)
  if (word) return word
  return refuse({
    rule: 'config/value',
    message: `Unexpected value \`${text}\` of \`${key}\`, expected ${words.map((one) => `\`${one}\``).join(' or ')}`,
    fix: `Write one of these, or remove the line for \`${words[0]}\`.`,
  })
}

function isSetting(key: string): key is Setting {
  return Object.hasOwn(settings, key)
}
