// Builds the slides of a deck: what is theirs alone, with imports of the client left as they are.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildList } from './build-list.ts'
import { buildPrint } from './build-print.ts'
import { keepRegexes } from './kept-regexes.ts'
import { keepPart, type KeptPart, partKeys, readParts } from './kept-slides.ts'
import { sharing } from './sharing.ts'
import type { SlidevOf } from './slidev-of.ts'
import type { SlidesTask } from './task.ts'
import { type UtilityScan, utilityScan } from './utility-scan.ts'
import type { Plugin } from './vite.ts'
import { viteBuild } from './vite-build.ts'

export interface BuiltSlides {
  /** File of each part, by the name that `#deck/` has before it in imports. */
  readonly files: Readonly<Record<string, string>>
  /** Utility classes in the slides. */
  readonly tokens: ReadonlySet<string>
}

/** What is used of a file that Vite has made. */
interface Made {
  readonly name?: string
  readonly isEntry?: boolean
  readonly code?: string
  readonly imports?: readonly string[]
  readonly dynamicImports?: readonly string[]
  readonly viteMetadata?: { readonly importedAssets?: ReadonlySet<string> }
}

const UTILITY_SCAN = 'unocss:global:build:scan'
const SLIDE = /__slidev_(\d+)\.|\/@slidev\/title-renderer/
/** Slides with styles of their own are loaded together with them. */
const STYLE = /<style/i

/**
 * Compiles into `outDir/assets` the slides that are not kept.
 * @throws Error when a slide needs a module that is neither the deck's own nor shared.
 */
export async function buildSlides(slidev: SlidevOf, task: SlidesTask): Promise<BuiltSlides> {
  const { outDir, keptDir, printDir } = task
  const keys = partKeys(slidev, task)
  const files = Object.fromEntries(
    Object.entries(keys).map(([name, key]) => [name, `assets/${name}-${key}.js`]),
  )
  const kept = await readParts(keys, { keptDir })
  const missing = Object.keys(keys).filter((name) => !kept.has(name))
  const scan = utilityScan(slidev.utilities)
  const { slides } = slidev.options.data
  for (const [index, { frontmatter }] of slides.entries()) {
    const name = `slide-${index + 1}`
    // Classes in the frontmatter go with the slide.
    if (!kept.has(name)) scan.add(JSON.stringify(frontmatter), `__slidev_${index + 1}.frontmatter`)
  }
  // Both wait a good deal.
  const [made, list] = await Promise.all([
    missing.length > 0 ? compile(slidev, { task, missing, files, scan }) : [],
    buildList(slidev),
  ])
  await mkdir(join(outDir, 'assets'), { recursive: true })
  const tokens = new Set<string>()
  for (const part of kept.values()) part.tokens.forEach((token) => tokens.add(token))
  for (const { part } of made) part.tokens.forEach((token) => tokens.add(token))
  const whole = made.filter(({ isWhole }) => isWhole)
  const keeping = whole.map(({ name, part }) => keepPart(part, { key: keys[name] ?? '', keptDir }))
  const texts = [
    ...[...kept].map(([name, { code }]) => [files[name] ?? '', code] as const),
    ...Object.entries(list.texts),
  ]
  await Promise.all(texts.map(([path, text]) => writeFile(join(outDir, path), text)))
  const all = { ...files, ...list.files }
  const names = new Set([...kept.keys(), ...whole.map(({ name }) => name)])
  await buildPrint(all, { whole: names, outDir, printDir })
  await Promise.all([...keeping, keepRegexes()])
  return { files: all, tokens }
}

interface Compiled {
  readonly name: string
  readonly part: KeptPart
  /** Whether the code needs no other file of this build. */
  readonly isWhole: boolean
}

async function compile(
  slidev: SlidevOf,
  given: {
    task: SlidesTask
    missing: readonly string[]
    files: Readonly<Record<string, string>>
    scan: UtilityScan
  },
): Promise<readonly Compiled[]> {
  const { plugins } = slidev
  const { task, missing, files, scan } = given
  const made: Made[] = []
  const note: Plugin = {
    name: 'oficina:note',
    enforce: 'post',
    generateBundle(_: unknown, bundle: Readonly<Record<string, Made>>) {
      made.push(...Object.values(bundle).filter(({ isEntry }) => isEntry))
    },
  }
  const at = plugins.findIndex(({ name }) => name === UTILITY_SCAN)
  const before = [sharing(slidev), styled, ...plugins.slice(0, at), scan.plugin]
  await viteBuild(slidev, {
    plugins: [...before, ...plugins.slice(at + 1), note],
    build: {
      outDir: task.outDir,
      copyPublicDir: false,
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: Object.fromEntries(missing.map((name) => [name, moduleOf(slidev, name)])),
        output: { entryFileNames: ({ name }: { name: string }) => files[name] },
      },
    },
  })
  return Promise.all(
    made.map(async (file) => {
      const { name = '', code = '', imports = [], dynamicImports = [], viteMetadata } = file
      const tokens = await scan.tokensOf((id) => (SLIDE.exec(id)?.[1] ?? '') === numberOf(name))
      const needed = [...imports, ...dynamicImports]
      const isWhole = needed.every(isOfClient) && !viteMetadata?.importedAssets?.size
      return { name, part: { code, tokens }, isWhole }
    }),
  )
}

function isOfClient(id: string): boolean {
  return id.startsWith('#client/')
}

function numberOf(name: string): string {
  return name.startsWith('slide-') ? name.slice('slide-'.length) : ''
}

const STYLED = 'oficina-styled:'

function moduleOf({ options }: SlidevOf, name: string): string {
  if (name === 'titles') return '/@slidev/title-renderer'
  const module = `/@slidev/slides/${numberOf(name)}/md`
  const { content = '' } = options.data.slides[Number(numberOf(name)) - 1] ?? {}
  return STYLE.test(content) ? `${STYLED}${module}` : module
}

/** A module that loads another together with its styles, which Vite does for what is loaded later. */
const styled: Plugin = {
  name: 'oficina:styled',
  enforce: 'pre',
  resolveId: {
    order: 'pre',
    handler: (id: string) => (id.startsWith(STYLED) ? `\0${id}` : null),
  },
  load: {
    order: 'pre',
    handler(id: string) {
      if (!id.startsWith(`\0${STYLED}`)) return null
      const module = JSON.stringify(id.slice(STYLED.length + 1))
      return `const loaded = await import(${module})\nexport default loaded.default`
    },
  },
}
