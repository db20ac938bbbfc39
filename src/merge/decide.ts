// What to do with a deck that is already there: written by us, or touched by hand?

/** The three texts of regeneration.md §0. */
export interface Texts {
  /** What we last generated; missing when we never did, or the file was lost. */
  readonly base: string | undefined
  /** The deck on disk; missing when there is none. */
  readonly mine: string | undefined
  /** What the notes give now. */
  readonly theirs: string
}

/**
 * `create`: no deck yet. `same`: nothing to write. `replace`: only the notes changed.
 * `edited`: the presenter changed the deck, and the notes changed or the base is unknown.
 * `kept`: the presenter changed the deck, the notes did not.
 */
export type Decision = 'create' | 'same' | 'replace' | 'edited' | 'kept'

export function decide({ base, mine, theirs }: Texts): Decision {
  if (mine === undefined) return 'create'
  if (mine === theirs) return 'same'
  if (mine === base) return 'replace'
  return base === theirs ? 'kept' : 'edited'
}
