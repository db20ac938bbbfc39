// Loads Slidev's settings files, which may be TypeScript, in place of jiti: that brings Babel and a tenth
// of a second, where the compiler that builds the slides is here anyway.
import { readFile } from 'node:fs/promises'
import module from 'node:module'
import { pathToFileURL } from 'node:url'
import { bundledSettings } from './bundled-settings.ts'
import { loadCompiler } from './vite.ts'

/** Tells what is loaded here from what Node loads: it takes no TypeScript out of `node_modules`. */
const COMPILED = '?oficina-compiled'

interface Loader {
  /** Nothing is asked of it: files that others name among theirs. */
  readonly cache: Readonly<Record<string, never>>
  readonly import: (path: string, options?: { readonly default?: boolean }) => Promise<unknown>
}

/** As jiti's. */
export function createJiti(): Loader {
  const sources = new Map<string, string>()
  module.registerHooks({
    load(url, context, next) {
      const source = sources.get(url)
      return source === undefined
        ? next(url, context)
        : { format: 'module', source, shortCircuit: true }
    },
  })
  const compile = async (path: string): Promise<unknown> => {
    const url = `${pathToFileURL(path).href}${COMPILED}`
    const { transform } = await loadCompiler()
    const { code, errors } = await transform(path, await readFile(path, 'utf8'))
    if (errors[0]) throw new Error(`${path}: ${errors[0].message}`)
    sources.set(url, code)
    return import(url)
  }
  return {
    cache: {},
    async import(path, { default: isDefault = false } = {}) {
      const found = bundledSettings[pathToFileURL(path).href] ?? (await compile(path))
      const loaded = found as { readonly default?: unknown }
      return isDefault ? (loaded.default ?? loaded) : loaded
    },
  }
}
