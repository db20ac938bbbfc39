// Labels → Mermaid ids: readable, ASCII, unique in the diagram, never a word of the grammar.

const COMBINING_MARK = /\p{M}+/gu
const NOT_ID = /[^a-z0-9]+/g
const OUTER_UNDERSCORES = /^_+|_+$/g
const STARTS_WITH_LETTER = /^[a-z]/
/** Long enough to tell what it is, short enough to read a line of several. */
const longest = 40

/**
 * Words that Mermaid's flowchart grammar keeps, or that are names of its statements. Alone they do
 * not parse as an id, or start another statement; as the beginning of a longer id they are safe.
 */
const reserved = new Set(
  (
    'accdescr acctitle bt call class classdef click constructor default direction down elk end ' +
    'flowchart graph here href interpolate linkstyle lr prototype rl self shared style subgraph tb td ' +
    'top undefined up null true false'
  ).split(' '),
)

/**
 * An id for `label`: `[a-z][a-z0-9_]*`. `taken` gets it added, so that the next call differs.
 * With `prefix` (an id itself) equal labels in different groups stay readable: `container_app`.
 */
export function slugId(label: string, options: { taken: Set<string>; prefix?: string }): string {
  const { taken, prefix } = options
  const own = slug(label)
  const base = clip(prefix === undefined ? own : `${prefix}_${own}`)
  const isSafe = STARTS_WITH_LETTER.test(base) && base.length > 1 && !reserved.has(base)
  const safe = isSafe ? base : `n_${base}`.replace(OUTER_UNDERSCORES, '')
  let id = safe === 'n' ? 'n_1' : safe
  for (let count = 2; taken.has(id); count += 1) id = `${safe}_${count}`
  taken.add(id)
  return id
}

function slug(label: string): string {
  return label
    .normalize('NFKD')
    .replace(COMBINING_MARK, '')
    .toLowerCase()
    .replace(NOT_ID, '_')
    .replace(OUTER_UNDERSCORES, '')
}

/** Cuts at a word where there is one. */
function clip(id: string): string {
  if (id.length <= longest) return id
  const cut = id.slice(0, longest + 1)
  return cut.slice(0, Math.max(cut.lastIndexOf('_'), longest / 2)).replace(OUTER_UNDERSCORES, '')
}
