// Leads a slide's imports of shared modules to the client, whose files the page's import map names.
import { join } from 'node:path'
import { clientEntries, type SharedModule } from './shared-modules.ts'
import type { SlidevOf } from './slidev-of.ts'
import type { Plugin, PluginContext } from './vite.ts'

const QUERY = /[?#].*$/
const FILE_SYSTEM = /^\/@fs/
/** Modules that Slidev makes up, and slides. */
const MADE_UP = /^\/@slidev\/|__slidev_\d+\.|^\0/
const SLIDE = /__slidev_(\d+)\./
const SHARED = /^\0oficina-shared:(.+)#\w*\.js$/

/** @throws Error in the build, when a module is needed that is neither the deck's own nor shared. */
export function sharing({ dir, shared: modules }: SlidevOf): Plugin {
  const shared = new Map(modules.map((one) => [one.file, one]))
  const client = new Set(clientEntries.map((entry) => `#client/${entry}`))
  return {
    name: 'oficina:sharing',
    enforce: 'pre',
    resolveId: {
      order: 'pre',
      async handler(this: PluginContext, id: string, importer: string | undefined) {
        if (id === 'vue') return { id: '#client/vue', external: true }
        if (client.has(id)) return { id, external: true }
        if (importer === undefined || MADE_UP.test(id)) return null
        const found = await this.resolve(id, importer, { skipSelf: true })
        if (!found || found.external) return found
        const file = found.id.replace(QUERY, '').replace(FILE_SYSTEM, '')
        // Each slide gets its own, so that it needs no other file than the client's.
        if (shared.has(file))
          return `\0oficina-shared:${file}#${SLIDE.exec(importer)?.[1] ?? ''}.js`
        if (file.startsWith(join(dir, '/')) || MADE_UP.test(found.id)) return found
        throw new Error(`Unexpected import of ${id}, expected a module of the client or the deck`)
      },
    },
    load: {
      order: 'pre',
      handler(id: string) {
        const one = shared.get(SHARED.exec(id)?.[1] ?? '')
        return one ? proxy(one) : null
      },
    },
  }
}

/** What the module exports, out of the client's. */
function proxy({ entry, name, exports }: SharedModule): string {
  const lines = exports.map((key) =>
    key === 'default'
      ? `export default ${name}.default`
      : `export const ${key} = (...given) => ${name}.${key}(...given)`,
  )
  return [`import { ${name} } from '#client/${entry}'`, ...lines].join('\n')
}
