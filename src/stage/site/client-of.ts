// Which client a deck goes into: one for each look, kept for all decks that have it.
import { join } from 'node:path'
import { detectFeatures } from '@slidev/parser'
import { lookCss, lookFiles } from '../../theme/look-css.ts'
import type { Look } from '../../theme/look.ts'
import { cacheDir } from '../cache-dir.ts'
import { contentKey } from '../kept.ts'
import { ownHash } from '../own-hash.ts'

export interface ClientOf {
  /** Where it is kept, or will be. */
  readonly dir: string
  /** A deck that only has what the client depends on. */
  readonly text: string
}

/** A deck with a formula: Slidev puts their style sheet into its client then. */
export const withFormula = '# Oficina\n\n$$\na\n$$\n'
/** A deck without. */
export const plain = '# Oficina\n'

/** For a staged deck's text. */
export function clientOf(text: string, { look }: { look?: Look | undefined }): ClientOf {
  const stub = detectFeatures(text).katex ? withFormula : plain
  const names = look ? lookFiles(look).map(({ name }) => name) : []
  const key = contentKey(ownHash(), lookCss(look ?? {}), names.join(), stub)
  return { dir: join(cacheDir(), 'clients', key), text: stub }
}
