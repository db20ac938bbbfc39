// Where the audience is, short enough for the footer: the ends say most, the middle gives way.

const SEPARATOR = ' › '
const ELLIPSIS = '…'
/** Two lines of the footer beside a ribbon. */
const MAX_CHARACTERS = 120
const LAST_WORD = /\s+\S*$/u

/** Titles from the part to the slide's group, joined; cut by whole titles, then by whole words. */
export function breadcrumb(part: string | undefined, crumb: string | undefined): string {
  const titles = [part ?? '', ...(crumb ?? '').split(SEPARATOR.trim())]
    .map((title) => title.trim())
    .filter((title) => title !== '')
  const whole = titles.join(SEPARATOR)
  if (whole.length <= MAX_CHARACTERS) return whole
  const ends = titles.length > 2 ? [titles[0], ELLIPSIS, titles.at(-1)] : titles
  const roomForEach = Math.floor(MAX_CHARACTERS / Math.min(2, titles.length)) - SEPARATOR.length
  return ends.map((title) => shorten(title ?? '', roomForEach)).join(SEPARATOR)
}

function shorten(text: string, maxCharacters: number): string {
  if (text.length <= maxCharacters) return text
  return `${text.slice(0, maxCharacters).replace(LAST_WORD, '')}${ELLIPSIS}`
}
