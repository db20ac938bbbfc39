// The list of a deck's slides and its settings, which every build writes anew.
import { switches } from '../slidev/headmatter.ts'
import type { SlidevOf } from './slidev-of.ts'
import { deckEntries } from './shared-modules.ts'
import { loadRolldown, type Plugin } from './vite.ts'

const VUE = /^vue$/
const CLIENT = /^@slidev\/client/
const SLIDE = /^\/@slidev\/slides\/(\d+)\/md$/

type Load = (this: object, id: string) => Promise<string | { readonly code: string } | undefined>

export interface BuiltList {
  /** Paths in the site, by the names that `#deck/` has before it in imports. */
  readonly files: Readonly<Record<string, string>>
  /** Texts by their paths in the site. */
  readonly texts: Readonly<Record<string, string>>
}

/** Bundles what Slidev makes up; slides are left to the import map. Writes nothing. */
export async function buildList(slidev: SlidevOf): Promise<BuiltList> {
  const loader = slidev.plugins.find(({ name }) => name === 'slidev:loader')
  const load = loader?.['load'] as Load | undefined
  if (!load) throw new Error('@slidev/cli 53 makes up modules in `slidev:loader`')
  const shared = new Map(slidev.shared.map(({ file, entry, name }) => [file, { entry, name }]))
  const plugin: Plugin = {
    name: 'oficina:list',
    resolveId(id: string) {
      if (VUE.test(id)) return { id: '#client/vue', external: true }
      if (id.startsWith('#client/')) return { id, external: true }
      const slide = SLIDE.exec(id)?.[1]
      if (slide !== undefined) return { id: `#deck/slide-${slide}`, external: true }
      return id
    },
    async load(this: object, id: string) {
      const one = shared.get(id.replace(CLIENT, slidev.options.clientRoot))
      if (one)
        return `import { ${one.name} } from '#client/${one.entry}'\nexport default ${one.name}.default`
      const loaded = await load.call(this, id)
      if (loaded === undefined) throw new Error(`Unexpected import of ${id} in the list of slides`)
      const code = typeof loaded === 'string' ? loaded : loaded.code
      // Nobody needs to know where on this machine the theme is.
      return code.replaceAll(switches.theme, 'oficina')
    },
  }
  const { rolldown } = await loadRolldown()
  const { slides, configs } = deckEntries
  const bundle = await rolldown({
    input: { slides, configs },
    preserveEntrySignatures: 'strict',
    transform: { define: { 'import.meta.hot': 'undefined' } },
    plugins: [plugin],
    logLevel: 'silent',
  })
  const { output } = await bundle.generate({
    minify: true,
    entryFileNames: 'assets/deck-[name]-[hash].js',
    chunkFileNames: 'assets/deck-[name]-[hash].js',
  })
  await bundle.close()
  return {
    files: Object.fromEntries(
      output.flatMap(({ isEntry, name, fileName }) => (isEntry && name ? [[name, fileName]] : [])),
    ),
    texts: Object.fromEntries(output.map(({ fileName, code = '' }) => [fileName, code])),
  }
}
