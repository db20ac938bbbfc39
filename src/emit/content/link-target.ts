// Where a link may lead, written so that neither Markdown nor Vue reads anything else in it.

const SAFE_SCHEME = /^(?:https?:\/\/|mailto:)/i
/** Anything that could end the address or be read as syntax; letters of any script stay. */
const UNSAFE = /[^\p{L}\p{M}\p{N}\-._~:/?#@!$&+,;=%]/gu
/** `&copy;` in an address would be read as a character. */
const REFERENCE = /&(?=#?\w+;)/g
/** Slidev looks for it in tables, addresses included. */
const DRAG = /v-(?=drag)/gi

/**
 * Address of a link, percent-encoded where it must be.
 * @returns Nothing when the scheme is not http, https or mailto (hazards H-18, H-36).
 */
export function linkTarget(url: string): string | undefined {
  const trimmed = url.toWellFormed().trim()
  if (!SAFE_SCHEME.test(trimmed)) return undefined
  return trimmed.replace(UNSAFE, percentEncode).replace(REFERENCE, '%26').replace(DRAG, 'v%2D')
}

function percentEncode(character: string): string {
  const encoded = encodeURIComponent(character)
  return encoded === character ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : encoded
}
