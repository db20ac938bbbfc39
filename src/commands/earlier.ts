// A workshop as it was: at a git ref, laid out in a folder of ours, or in a folder that is named.
import { execFile } from 'node:child_process'
import { readdir, stat } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { promisify } from 'node:util'
import { type Config, configFileName, loadConfig } from '../config/config.ts'
import { refuse } from '../model/cannot-run.ts'
import { openTempDir } from '../stage/temp-dir.ts'

/** What the command line says of where things are. */
export interface EarlierFlags {
  readonly content?: string
  readonly slides?: string
  readonly config?: string
}

export interface Earlier {
  /** Its own settings; the folder of its decks. */
  readonly config: Config
  readonly close: () => Promise<void>
}

interface Now {
  readonly config: Config
  readonly cwd: string
}

const run = promisify(execFile)

/**
 * A folder with decks in it goes before a ref of that name.
 * @throws CannotRun `check/against`, and what `loadConfig` throws.
 */
export async function openEarlier(
  against: string,
  options: { readonly flags: EarlierFlags; readonly now: Now },
): Promise<Earlier> {
  const { flags, now } = options
  const folder = resolve(now.cwd, against)
  const inFolder = await folderConfig(folder, { flags, now })
  if (inFolder) return { config: inFolder, close: async () => undefined }
  const from = await locate(against, now.cwd)
  const temp = await openTempDir('against')
  try {
    // An index of our own: nothing is registered in the repository, and none of its hooks runs.
    const git = { cwd: from.top, env: { ...process.env, GIT_INDEX_FILE: join(temp.path, 'index') } }
    const tree = join(temp.path, 'tree')
    await run('git', ['read-tree', from.commit], git)
    await run('git', ['checkout-index', '--all', '--quiet', `--prefix=${tree}/`], git)
    const config = await configThere(join(tree, from.prefix), { flags, now })
    return { config, close: temp.close }
  } catch (error) {
    await temp.close()
    throw error
  }
}

interface Located {
  readonly commit: string
  /** Root of the repository. */
  readonly top: string
  /** Where in it we are. */
  readonly prefix: string
}

async function locate(ref: string, cwd: string): Promise<Located> {
  const ask = async (...args: string[]): Promise<string> =>
    (await run('git', ['rev-parse', ...args], { cwd })).stdout.trim()
  try {
    const [commit, top, prefix] = await Promise.all([
      ask('--verify', '--quiet', '--end-of-options', `${ref}^{commit}`),
      ask('--show-toplevel'),
      ask('--show-prefix'),
    ])
    return { commit, top, prefix }
  } catch (error) {
    return refuse(
      {
        rule: 'check/against',
        message: `Unexpected \`${ref}\`, expected a branch, tag or commit of git, or a folder with decks`,
        fix: 'Name what `git log` knows here (fetch it first in CI), or the folder that holds the old `slides/`.',
      },
      error,
    )
  }
}

/** Settings of a folder with decks in it; where it has none, those of now. */
async function folderConfig(
  folder: string,
  { flags, now }: { flags: EarlierFlags; now: Now },
): Promise<Config | undefined> {
  const isOwn = await exists(join(folder, configFileName))
  const there = isOwn ? await configThere(folder, { flags, now }) : now.config
  const slidesDir = isOwn ? there.slidesDir : resolve(folder, relative(now.cwd, there.slidesDir))
  const contentDir = isOwn ? there.contentDir : resolve(folder, relative(now.cwd, there.contentDir))
  if (await hasDecks(slidesDir)) return { ...there, slidesDir, contentDir }
  return (await hasDecks(folder)) ? { ...now.config, slidesDir: folder } : undefined
}

/** What flags name is looked for in the same place of the other folder. */
async function configThere(
  folder: string,
  { flags, now }: { flags: EarlierFlags; now: Now },
): Promise<Config> {
  const there = (path: string): string => relative(now.cwd, resolve(now.cwd, path))
  const { content, slides, config } = flags
  const isNamed = config !== undefined && (await exists(join(folder, there(config))))
  return loadConfig(
    {
      ...(content === undefined ? {} : { content: there(content) }),
      ...(slides === undefined ? {} : { slides: there(slides) }),
      ...(isNamed ? { config: there(config) } : {}),
    },
    { cwd: folder, report: () => undefined },
  )
}

async function hasDecks(dir: string): Promise<boolean> {
  return readdir(dir).then(
    (names) => names.some((name) => name.endsWith('.md')),
    () => false,
  )
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
