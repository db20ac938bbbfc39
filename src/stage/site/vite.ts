// The little that is used of Vite and Rolldown, whichever Slidev brings.
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

export interface Plugin {
  readonly name: string
  readonly enforce?: 'pre' | 'post'
  readonly [hook: string]: unknown
}

/** What `this` is in a plugin's hooks. */
export interface PluginContext {
  resolve(
    id: string,
    importer: string,
    options: { skipSelf: boolean },
  ): Promise<{ readonly id: string; readonly external?: unknown } | null>
}

interface Vite {
  build(config: object): Promise<unknown>
  mergeConfig(defaults: object, overrides: object): object
}

interface Rolldown {
  rolldown(options: object): Promise<{
    write(options: object): Promise<unknown>
    generate(options: object): Promise<{
      readonly output: readonly {
        readonly fileName: string
        readonly name?: string
        readonly isEntry?: boolean
        /** Of scripts. */
        readonly code?: string
      }[]
    }>
    close(): Promise<void>
  }>
}

interface Compiler {
  /** TypeScript → JavaScript. */
  transform(
    fileName: string,
    code: string,
  ): Promise<{ readonly code: string; readonly errors: readonly { readonly message: string }[] }>
}

const require = createRequire(import.meta.url)

/** Slidev's. */
export async function loadVite(): Promise<Vite> {
  return (await import(pathToFileURL(vitePath()).href)) as Vite
}

/** Vite's. */
export async function loadRolldown(): Promise<Rolldown> {
  return (await loadFromVite('rolldown')) as Rolldown
}

/** Rolldown's. */
export async function loadCompiler(): Promise<Compiler> {
  return (await loadFromVite('rolldown/utils')) as Compiler
}

function loadFromVite(name: string): Promise<unknown> {
  return import(pathToFileURL(createRequire(vitePath()).resolve(name)).href)
}

function vitePath(): string {
  return createRequire(require.resolve('@slidev/cli/package.json')).resolve('vite')
}
