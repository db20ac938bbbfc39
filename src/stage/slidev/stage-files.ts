// The small files around the deck that set Slidev up for us.
import { createRequire } from 'node:module'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { table } from '../../theme/tokens.ts'

/** Where the stage keeps the figures of its diagrams: fence text → HTML. */
export const figuresFile = 'figures.json'

/** Where Slidev's server keeps the packages it bundled. */
export const bundleDir = '.vite'

/** Files of a stage by path, `slides.md`, figures and images excluded. */
export function stageFiles(
  dir: string,
  options: { readonly hasEditor?: boolean | undefined } = {},
): Record<string, string> {
  return {
    // Slidev looks for the nearest workspace upwards and lets the server read all of it; this ends it.
    'package.json': '{ "private": true, "type": "module" }\n',
    'pnpm-workspace.yaml': 'packages: []\n',
    'vite.config.mjs': viteConfig(dir, options),
    'setup/transformers.ts': transformers(join(dir, figuresFile)),
    'setup/katex.ts': katex,
    'setup/routes.mjs': routes,
    'setup/root.mjs': root,
    'no-mermaid.mjs': noMermaid,
  }
}

/**
 * Text as the notes have it (no typographic changes but spaces that do not break, no guessed links), our server on this machine
 * only, files named by slide so that an error tells its slide, and no Mermaid in the bundle. `markdownOptions` replaces Slidev's object whole.
 */
function viteConfig(
  dir: string,
  { hasEditor = false }: { readonly hasEditor?: boolean | undefined },
): string {
  const markdownOptions = { html: true, xhtmlOut: true, linkify: false, typographer: false }
  return `import { guard } from ${JSON.stringify(besideThis('guard'))}
import { noBreak } from ${JSON.stringify(besideThis('no-break'))}
import { taskIds } from ${JSON.stringify(besideThis('task-ids'))}
import { wholeCode } from ${JSON.stringify(besideThis('whole-code'))}
const slide = /@slidev\\/slides\\/(\\d+)\\/md/
const markdownSetup = (parser) => {
  noBreak(parser)
  taskIds(parser)
  wholeCode(parser, ${JSON.stringify({ letters: table.wholeCodeLetters })})
}
const chunkFileNames = ({ facadeModuleId }) => {
  const number = slide.exec(facadeModuleId ?? '')?.[1]
  return number ? 'assets/slide-' + number + '-[hash].js' : 'assets/[name]-[hash].js'
}
const local = {
  name: 'oficina:local',
  enforce: 'post',
  config: () => ({
    server: {
      host: '127.0.0.1',
      cors: false,
      open: false,
      fs: { allow: ${JSON.stringify(fontDirs())} },
      warmup: { clientFiles: ${JSON.stringify(firstFiles())} },
    },
    build: { reportCompressedSize: false, rollupOptions: { output: { chunkFileNames } } },
  }),
}
export default {
  cacheDir: ${JSON.stringify(join(dir, bundleDir))},
  plugins: [guard(${JSON.stringify({ hasEditor })}), local],
  slidev: {
    markdown: { markdownOptions: ${JSON.stringify(markdownOptions)}, markdownSetup },
  },
  resolve: {
    alias: [
      { find: 'mermaid/dist/mermaid.esm.mjs', replacement: ${JSON.stringify(join(dir, 'no-mermaid.mjs'))} },
    ],
  },
}
`
}

/** Path of a module beside this file, in the sources and in the installed package alike. */
function besideThis(name: string): string {
  return fileURLToPath(new URL(`${name}${extname(import.meta.url)}`, import.meta.url))
}

/** Slidev's server reads nothing else of our packages; the theme's fonts are among them. */
function fontDirs(): string[] {
  const require = createRequire(import.meta.url)
  const oneFont = dirname(require.resolve('@fontsource-variable/bricolage-grotesque/package.json'))
  const modules = dirname(dirname(oneFont))
  return ['@fontsource', '@fontsource-variable'].map((scope) => join(modules, scope))
}

/** What the first page needs: made ready while the presenter still opens the browser. */
function firstFiles(): string[] {
  const client = dirname(createRequire(import.meta.url).resolve('@slidev/client/package.json'))
  return ['main.ts', 'pages/play.vue', 'pages/presenter.vue'].map((file) => join(client, file))
}

/** The bounds that formulas of the notes were proved with: no links, no huge boxes, no macro bombs. */
const katex = `export default () => ({ throwOnError: false, trust: false, maxSize: 20, maxExpand: 500 })
`

/** A fence becomes the figure that was drawn of it; one that was not drawn must not pass silently. */
function transformers(figures: string): string {
  return `import { readFileSync } from 'node:fs'
const isMermaid = /^mermaid\\b/
export default () => ({
  codeblocks: [
    ({ info, code }) => {
      if (!isMermaid.test(info)) return undefined
      const figure = JSON.parse(readFileSync(${JSON.stringify(figures)}, 'utf8'))[code.trim()]
      if (figure === undefined) throw new Error('Unexpected mermaid fence that was not drawn')
      return figure
    },
  ],
})
`
}

/** Slidev leaves the print page out of a build unless it makes a PDF of its own there. */
const routes = `export default (routes) => [
  ...routes,
  { name: 'print', path: '/print', component: () => import('@slidev/client/pages/print.vue') },
]
`

/**
 * How many clicks the slide on show has, for `check/`, which looks at its last state too; and
 * which slides `export/` wants, whose address Slidev reads before it knows it.
 */
const root = `import { useNav } from '@slidev/client'
export default () => {
  const { clicksTotal, printRange } = useNav()
  Object.defineProperty(window, 'oficinaClicksTotal', { get: () => clicksTotal.value })
  const wanted = new URLSearchParams(location.search).get('range')
  if (wanted) printRange.value = wanted.split(',').map(Number)
}
`

const noMermaid = `export default {
  initialize() {},
  render() {
    throw new Error('Diagrams are drawn when the deck is built')
  },
}
`
