// Keeps out what Slidev loads at every start and no build of ours uses, or hardly any: most of the time
// that it takes.
import module from 'node:module'
import { extname } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** Code of a module that stands in for another, whose address it is told. */
type StandIn = (real: string) => string

/** What is never used: a deck that needs it after all is built by Slidev itself, which loads all it has. */
function refuse(what: string, names: readonly string[] = []): StandIn {
  const fail = `() => { throw new Error('Unexpected ${what}') }`
  return () =>
    [`export default ${fail}`, ...names.map((name) => `export const ${name} = ${fail}`)].join('\n')
}

/** By the names that they are imported by. */
export const standIns: Readonly<Record<string, StandIn>> = {
  // With it comes Babel.
  '@vitejs/plugin-vue-jsx': () => `export default () => ({
    name: 'oficina:no-jsx',
    transform(code, id) { if (/\\.[jt]sx(?:$|\\?)/.test(id)) throw new Error('Unexpected JSX in ' + id) },
  })`,
  '@unocss/transformer-attributify-jsx': refuse('JSX'),
  '@unocss/inspector': () => 'export default () => []',
  '@modelcontextprotocol/server': () => 'export class McpServer {}',
  '@modelcontextprotocol/node': () => 'export class NodeStreamableHTTPServerTransport {}',
  // Describes what that server can be asked.
  zod: () => 'export const z = new Proxy(() => z, { get: () => z, apply: () => z })',
  prompts: refuse('question'),
  '@antfu/ni': refuse('installation', ['parseNi', 'run']),
  '@comark/markdown-it': refuse('MDC'),
  '@mdit-vue/plugin-frontmatter': refuse('frontmatter of a slide', ['frontmatterPlugin']),
  // Loaded when a style sheet or an icon wants it.
  '@unocss/transformer-directives': (real) => `export default (options) => ({
    name: '@unocss/transformer-directives',
    enforce: options?.enforce,
    idFilter: (id) => /\\.(?:css|postcss|sass|scss|less|stylus|styl)(?:$|\\?)/.test(id),
    codeFilter: (code) => /@apply|@screen|theme\\(|icon\\(|--(?:at-apply|uno)/.test(code),
    async transform(...given) { return (await import(${JSON.stringify(real)})).default(options).transform(...given) },
  })`,
  '@iconify/utils': (real) =>
    `export const loadIcon = async (...given) => (await import(${JSON.stringify(real)})).loadIcon(...given)`,
}

/** Modules of ours in the place of others, by the names that they are imported by. */
export const ownStandIns: Readonly<Record<string, string>> = {
  jiti: besideThis('load-settings'),
  'oniguruma-to-es': besideThis('kept-regexes'),
}

function besideThis(name: string): string {
  return fileURLToPath(new URL(`${name}${extname(import.meta.url)}`, import.meta.url))
}

/** To be called before Slidev is loaded; on a Node without such hooks it loads all it has. */
export function lighten(): void {
  const hooks = module as Partial<Pick<typeof module, 'registerHooks'>>
  hooks.registerHooks?.({
    resolve(specifier, context, next) {
      const own = ownStandIns[specifier]
      const url = own === undefined ? undefined : pathToFileURL(own).href
      // What stands in may want the real one.
      if (url !== undefined && url !== context.parentURL) return { url, shortCircuit: true }
      const standIn = standIns[specifier]
      if (standIn === undefined) return next(specifier, context)
      const code = standIn(next(specifier, context).url)
      return { url: `data:text/javascript,${encodeURIComponent(code)}`, shortCircuit: true }
    },
  })
}
