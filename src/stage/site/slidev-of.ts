// Slidev set up for a stage, as its own build would set it up: options, plugins and our Vite settings.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type SharedModule, sharedModules } from './shared-modules.ts'
import type { UserConfig } from './user-config.ts'
import type { Plugin } from './vite.ts'

export type Options = Awaited<ReturnType<(typeof import('@slidev/cli'))['resolveOptions']>>

/** What is used of UnoCSS, which makes the CSS of utility classes. */
export interface Utilities {
  readonly ready: Promise<unknown>
  readonly tokens: Set<string>
  readonly filter: (code: string, id: string) => boolean
  readonly uno: {
    applyExtractors(code: string, id: string, tokens: Set<string>): Promise<Set<string>>
    parseToken(token: string): Promise<unknown>
    generate(
      tokens: ReadonlySet<string>,
      options: { minify: boolean },
    ): Promise<{
      readonly matched: ReadonlySet<string>
      getLayer(name: string): string | undefined
      getLayers(include: undefined, exclude: readonly string[]): string
    }>
  }
}

export interface SlidevOf {
  readonly dir: string
  readonly options: Options
  /** Slidev's plugins, in order, but the one that writes utility CSS into a build. */
  readonly plugins: readonly Plugin[]
  readonly user: UserConfig
  readonly utilities: Utilities
  readonly shared: readonly SharedModule[]
}

/** Writes the CSS of the classes it has seen; here they come from two builds. */
const UTILITY_CSS = 'unocss:global:build:generate'

/** Sets Slidev up for the stage in `dir`; `entry` is the deck's file there. */
export async function slidevOf(dir: string, entry: string): Promise<SlidevOf> {
  const { resolveOptions, ViteSlidevPlugin } = await import('@slidev/cli')
  const options = await resolveOptions({ entry: join(dir, entry) }, 'build')
  const config = pathToFileURL(join(dir, 'vite.config.mjs')).href
  const { default: user } = (await import(config)) as { default: UserConfig }
  const listed = await ViteSlidevPlugin(options, user.slidev as never)
  const flat = (await Promise.all(listed)).flat(3) as unknown as (Plugin | undefined | false)[]
  const plugins = flat.filter((plugin): plugin is Plugin => Boolean(plugin))
  const api = plugins.find(({ name }) => name === 'unocss:api')?.['api'] as
    | { getContext(): Utilities }
    | undefined
  if (!api) throw new Error('@slidev/cli 53 makes utility CSS with UnoCSS')
  return {
    dir,
    options,
    user,
    utilities: api.getContext(),
    shared: await sharedModules(options),
    plugins: plugins.filter(({ name }) => name !== UTILITY_CSS),
  }
}
