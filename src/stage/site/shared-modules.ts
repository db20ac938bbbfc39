// Modules that slides and client must have in common: one Vue, one navigation, the layouts.
import { readdirSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import type { Options } from './slidev-of.ts'

/** Parts of the client that slides import, by the names that the page's import map knows. */
export const clientEntries = ['vue', 'early', 'kit'] as const

/** Parts of a deck that the client imports. */
export const deckEntries = {
  slides: '/@slidev/slides',
  configs: '/@slidev/configs',
  titles: '/@slidev/title-renderer',
} as const

export interface SharedModule {
  /** Absolute path. */
  readonly file: string
  /** `early` is what the list of slides needs before the client runs: nothing of it may need the list. */
  readonly entry: 'early' | 'kit'
  /** What the entry calls it. */
  readonly name: string
  readonly exports: readonly string[]
}

/** Slidev's code editor, four fifths of its client: the stage has it switched off. */
const EDITOR = /Monaco|CodeRunner/
const COMPONENT = /^[A-Z]\w*\.(?:vue|ts)$/
const WORD = /\W/g

/** All of them, each once. */
export async function sharedModules(options: Options): Promise<readonly SharedModule[]> {
  const { clientRoot, roots, userRoot, utils } = options
  const layouts = Object.entries(await utils.getLayouts())
  const folders = [
    { prefix: 'builtin', dir: join(clientRoot, 'builtin') },
    ...roots
      .filter((root) => root !== userRoot)
      .map((root, index) => ({ prefix: `theme${index}`, dir: join(root, 'components') })),
  ]
  const components = folders.flatMap(({ prefix, dir }) =>
    componentsIn(dir).map((file) => ({ file, name: nameOf(prefix, file) })),
  )
  const loading = join(clientRoot, 'internals', 'SlideLoading.vue')
  return [
    { file: loading, entry: 'early', name: 'loading', exports: ['default'] },
    ...layouts.map(([name, file]) => ({
      file,
      entry: name === 'error' ? ('early' as const) : ('kit' as const),
      name: nameOf('layout', name),
      exports: ['default'],
    })),
    ...components.map((one) => ({ ...one, entry: 'kit' as const, exports: ['default'] })),
    {
      file: join(clientRoot, 'context.ts'),
      entry: 'kit',
      name: 'context',
      exports: ['useSlideContext', 'frontmatterToProps'],
    },
  ]
}

function componentsIn(dir: string): string[] {
  try {
    const names = readdirSync(dir).filter((name) => COMPONENT.test(name) && !EDITOR.test(name))
    return names.sort().map((name) => join(dir, name))
  } catch {
    return []
  }
}

function nameOf(prefix: string, file: string): string {
  return `${prefix}_${basename(file, extname(file)).replace(WORD, '_')}`
}
