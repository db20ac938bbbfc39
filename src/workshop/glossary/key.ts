// What two spellings of a term have in common.
import { recalled } from '../../model/recalled.ts'

/** Case, accents and the plural of a single word left out. */
export const key = recalled((term): string =>
  term.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/s\b/g, '').trim(),
)
