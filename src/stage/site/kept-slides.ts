// Slides as they were compiled before: a deck of which one slide has changed compiles one slide.
import { join } from 'node:path'
import { contentKey, keepFile, readKept } from '../kept.ts'
import type { SlidevOf } from './slidev-of.ts'
import type { SlidesTask } from './task.ts'

/** A compiled slide, or the titles of all slides. */
export interface KeptPart {
  /** A module that imports nothing but the client. */
  readonly code: string
  /** Utility classes in it. */
  readonly tokens: readonly string[]
}

const keyLength = 12

/** Keys by the names of parts: hashes of all that compiling them looks at. */
export function partKeys(
  { options }: SlidevOf,
  { ownHash, figures }: SlidesTask,
): Readonly<Record<string, string>> {
  const { slides, config, features, headmatter } = options.data
  const { defaults } = headmatter
  // Titles are said by a module of their own.
  const deck = JSON.stringify({ ...config, title: '', titleTemplate: '', features, defaults })
  const drawings = Object.entries(figures)
  const keys = slides.map(({ content, frontmatter }, index) => {
    const drawn = drawings.filter(([fence]) => content.includes(fence))
    const own = [content, JSON.stringify([index, frontmatter, drawn])]
    return [`slide-${index + 1}`, shortKey(ownHash, deck, ...own)] as const
  })
  const titles = shortKey(ownHash, ...slides.map(({ title }) => title ?? ''))
  return { ...Object.fromEntries(keys), titles }
}

function shortKey(...parts: readonly string[]): string {
  return contentKey(...parts).slice(0, keyLength)
}

/** What is kept of the parts; nothing of those that were never compiled. */
export async function readParts(
  keys: Readonly<Record<string, string>>,
  { keptDir }: { keptDir: string },
): Promise<ReadonlyMap<string, KeptPart>> {
  const read = await Promise.all(
    Object.entries(keys).map(async ([name, key]) => {
      const text = await readKept(pathOf(key, keptDir))
      return text === undefined ? [] : [[name, JSON.parse(text) as KeptPart] as const]
    }),
  )
  return new Map(read.flat())
}

export async function keepPart(
  part: KeptPart,
  { key, keptDir }: { key: string; keptDir: string },
): Promise<void> {
  await keepFile(pathOf(key, keptDir), JSON.stringify(part))
}

function pathOf(key: string, keptDir: string): string {
  return join(keptDir, `${key}.json`)
}
