// The stage's own `vite.config.mjs`, as far as it is looked into.
import type { Plugin } from './vite.ts'

export interface UserConfig {
  readonly plugins: readonly Plugin[]
  /** Options of Slidev's plugins. */
  readonly slidev: object
}
