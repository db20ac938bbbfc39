// What the builds of the client and of the slides have in common, so that the two fit together.
import type { SlidevOf } from './slidev-of.ts'
import { loadVite, type Plugin } from './vite.ts'

/** Builds in the stage's folder, with its own Vite settings under ours; what is in `outDir` stays. */
export async function viteBuild(
  { dir, user }: SlidevOf,
  config: {
    readonly plugins: readonly Plugin[]
    readonly build: { readonly outDir: string; readonly [option: string]: unknown }
  },
): Promise<void> {
  const { build, mergeConfig } = await loadVite()
  const shared = {
    configFile: false,
    root: dir,
    base: './',
    logLevel: 'error',
    define: { __VUE_PROD_DEVTOOLS__: false },
    build: { emptyOutDir: false, rollupOptions: { preserveEntrySignatures: 'strict' } },
  }
  await build(mergeConfig(user, mergeConfig(shared, config)))
}
