// Titles → addresses: ASCII, unique in the deck, never a route of Slidev's own.
import GithubSlugger from 'github-slugger'

/** First path segments that Slidev's router keeps for itself. */
const slidevRoutes = new Set([
  'presenter',
  'overview',
  'notes',
  'notes-edit',
  'print',
  'export',
  'entry',
  'play',
])

const COMBINING_MARK = /\p{M}+/gu
const NOT_ASCII_WORD = /[^a-z0-9]+/g
const OUTER_DASHES = /^-+|-+$/g
/** Slidev reads an address of digits as a slide number. */
const ONLY_DIGITS = /^\d+$/

/** Makes slugs that are unique for as long as the maker is used. */
export function slugMaker(): (title: string) => string {
  const slugger = new GithubSlugger()
  return (title) => {
    const ascii = title
      .normalize('NFKD')
      .replace(COMBINING_MARK, '')
      .toLowerCase()
      .replace(NOT_ASCII_WORD, '-')
      .replace(OUTER_DASHES, '')
      .slice(0, 60)
      .replace(OUTER_DASHES, '')
    const taken = ascii === '' || ONLY_DIGITS.test(ascii) || slidevRoutes.has(ascii)
    return slugger.slug(taken ? `s-${ascii}`.replace(OUTER_DASHES, '') : ascii)
  }
}
