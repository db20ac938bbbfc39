// Which program the builder is: the one in a few files that came with the package, or its sources.
import { existsSync, readFileSync } from 'node:fs'
import module, { createRequire } from 'node:module'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** Addresses of what the bundled program leaves where npm put it: `oficina-dep:vite/dist/…`. */
export const depScheme = 'oficina-dep:'

/** Where the package has the bundled program; sources have none. */
export const shippedBuilder = fileURLToPath(new URL('../../builder', import.meta.url))
/** In it: paths in the folder of packages without which it does not start. */
export const needsFile = 'needs.json'

const slidev = createRequire(import.meta.url).resolve('@slidev/cli/package.json')

/** Our own files; and the folder that npm put Slidev into, with what Slidev needs beside it. */
export const places = {
  own: fileURLToPath(new URL('../../', import.meta.url)),
  packages: join(dirname(slidev), '..', '..'),
} as const

export interface Program {
  readonly script: string
  /** For Node, before the script. */
  readonly nodeArgs: readonly string[]
}

/** The bundled one where all it needs is in its place and Node can be told where that is. */
export function builderProgram({ dir = shippedBuilder } = {}): Program {
  const bundled = join(dir, 'builder.js')
  const isUsable = 'registerHooks' in module && existsSync(bundled) && hasNeeds(dir)
  if (isUsable) return { script: bundled, nodeArgs: ['--import', tellPlaces()] }
  const sources = new URL(`builder${extname(import.meta.url)}`, import.meta.url)
  return { script: fileURLToPath(sources), nodeArgs: [] }
}

function hasNeeds(dir: string): boolean {
  const needs = JSON.parse(readFileSync(join(dir, needsFile), 'utf8')) as readonly string[]
  return needs.every((path) => existsSync(join(places.packages, path)))
}

/** Code that leads the bundled program to what it left outside. */
function tellPlaces(): string {
  const [own, packages] = [places.own, places.packages].map((dir) => pathToFileURL(join(dir, '/')))
  const code = `import module from 'node:module'
globalThis.oficinaPlaces = ${JSON.stringify({ own, packages })}
module.registerHooks({
  resolve: (id, context, next) =>
    next(id.startsWith('${depScheme}') ? oficinaPlaces.packages + id.slice(${depScheme.length}) : id, context),
})`
  return `data:text/javascript,${encodeURIComponent(code)}`
}
