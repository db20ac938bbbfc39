// Puts the builder and all that it loads of Slidev into a few files: six hundred take twice as long.
import { writeFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { depScheme, needsFile, places } from './builder-program.ts'
import { ownStandIns, standIns } from './lighten.ts'
import { loadRolldown, type Plugin, type PluginContext } from './vite.ts'

/** Left as they are: native code, and what looks for files of its own beside itself. */
const WHOLE = /^(?:vite|rolldown)(?:\/|$)/
const ADDRESS = 'import.meta.url'
/** Of Slidev's settings, what brings all of UnoCSS a second time when it is loaded from its file. */
const SETTINGS = '@slidev/client/uno.config.ts'
const BUNDLED_SETTINGS = /\/bundled-settings\.[jt]s$/
const STAND_IN = '\0oficina-stand-in:'

/** Bundles into `dir`, for `builderProgram`. */
export async function bundleBuilder(dir: string): Promise<void> {
  const needs = new Set<string>()
  const plugin: Plugin = {
    name: 'oficina:bundle-builder',
    resolveId: {
      order: 'pre',
      async handler(
        this: PluginContext,
        id: string,
        importer: string | undefined,
        { kind }: { readonly kind: string },
      ) {
        if (importer === undefined || id.startsWith('node:')) return null
        if (id.startsWith(depScheme)) return { id, external: true }
        if (ownStandIns[id] && ownStandIns[id] !== importer) return ownStandIns[id]
        const found = await this.resolve(id, importer, { skipSelf: true })
        if (!found || found.external) return { id, external: true }
        if (standIns[id]) return `${STAND_IN}${id}`
        const path = pathUnder(places.packages, found.id)
        // What is loaded now and then is loaded from where it is, as before.
        const isLater = kind === 'dynamic-import' && id !== '@slidev/cli'
        if (path === undefined || !(WHOLE.test(path) || isLater)) return found
        if (!isLater) needs.add(path)
        return { id: depScheme + path, external: true }
      },
    },
    async load(this: PluginContext, id: string) {
      if (BUNDLED_SETTINGS.test(id)) return settingsModule
      if (!id.startsWith(STAND_IN)) return null
      const name = id.slice(STAND_IN.length)
      const real = await this.resolve(name, import.meta.filename, { skipSelf: true })
      return standIns[name]?.(depScheme + pathUnder(places.packages, real?.id ?? ''))
    },
    transform(code: string, id: string) {
      if (!code.includes(ADDRESS)) return null
      const path = pathUnder(places.packages, id)
      const place = path === undefined ? 'own' : 'packages'
      const rest = JSON.stringify(path ?? pathUnder(places.own, id))
      return `const oficinaAddress = oficinaPlaces.${place} + ${rest};${code}`
    },
  }
  const { rolldown } = await loadRolldown()
  const bundle = await rolldown({
    input: join(import.meta.dirname, `builder${extname(import.meta.url)}`),
    platform: 'node',
    plugins: [plugin],
    transform: { define: { [ADDRESS]: 'oficinaAddress' } },
    logLevel: 'silent',
  })
  await bundle.write({ dir, format: 'esm' })
  await bundle.close()
  await writeFile(join(dir, needsFile), JSON.stringify([...needs].sort()))
}

const settingsModule = `import * as settings from '${SETTINGS}'
export const bundledSettings = { [oficinaPlaces.packages + '${SETTINGS}']: settings }`

/** With `/`; nothing for what is elsewhere. */
function pathUnder(dir: string, file: string): string | undefined {
  const path = relative(dir, file).split(sep).join('/')
  return path.startsWith('..') ? undefined : path
}
