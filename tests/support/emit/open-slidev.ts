// Slidev's own Markdown pipeline, opened for tests: its modules export only the servers around it.
import { readdirSync } from 'node:fs'
import { createRequire, registerHooks } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

const opened = '?opened'
const require = createRequire(import.meta.url)

/** The inner functions of `@slidev/cli` that make a Vue file of a slide. */
interface SlidevInside {
  readonly createMarkdownPlugin: (options: object, pluginOptions: object) => Promise<object>
  readonly setupShiki: (roots: string[]) => Promise<object>
}

let inside: Promise<SlidevInside> | undefined

/** Loads the server bundle of the installed Slidev with two more exports. */
export function openSlidev(): Promise<SlidevInside> {
  inside ??= load()
  return inside
}

async function load(): Promise<SlidevInside> {
  const dir = join(dirname(require.resolve('@slidev/cli/package.json')), 'dist')
  const file = readdirSync(dir).find((name) => /^serve-.*\.mjs$/.test(name))
  if (!file) throw new Error('Unexpected @slidev/cli without a serve bundle, expected version 53')
  registerHooks({
    load(url, context, next) {
      const loaded = next(url, context)
      if (!url.endsWith(opened)) return loaded
      const source = `${String(loaded.source)}\nexport { createMarkdownPlugin, setupShiki }\n`
      return { ...loaded, source }
    },
  })
  return (await import(
    /* @vite-ignore */ `${pathToFileURL(join(dir, file)).href}${opened}`
  )) as SlidevInside
}
