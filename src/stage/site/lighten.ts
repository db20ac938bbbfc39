// Keeps out what Slidev loads at every start and no build of ours uses: half of the time it takes.
import module from 'node:module'

/** Modules, and what stands in for them. */
const standIns: Readonly<Record<string, string>> = {
  // With it comes Babel. Should a deck have JSX after all, Slidev builds it.
  '@vitejs/plugin-vue-jsx': `export default () => ({
    name: 'oficina:no-jsx',
    transform(code, id) { if (/\\.[jt]sx(?:$|\\?)/.test(id)) throw new Error('Unexpected JSX in ' + id) },
  })`,
  '@unocss/inspector': 'export default () => []',
  '@modelcontextprotocol/server': 'export class McpServer {}',
  '@modelcontextprotocol/node': 'export class NodeStreamableHTTPServerTransport {}',
}

/** To be called before Slidev is loaded; on a Node without such hooks it loads all it has. */
export function lighten(): void {
  const hooks = module as Partial<Pick<typeof module, 'registerHooks'>>
  hooks.registerHooks?.({
    resolve(specifier, context, next) {
      const code = standIns[specifier]
      if (code === undefined) return next(specifier, context)
      return { url: `data:text/javascript,${encodeURIComponent(code)}`, shortCircuit: true }
    },
  })
}
