// The text a label stands for: Mermaid's `#code;` entities become characters.

const ENTITY = /#(\w+);/g
const DIGITS = /^\d+$/
const WHITE_SPACE = /\s+/g
/**
 * What Mermaid would not show as it is: tags and HTML entities, Markdown strings, escapes, formulas,
 * icons.
 */
const NOT_PLAIN = /[<>`\\&]|\$\$|\bfa[a-z]?:fa-/

const named: Readonly<Record<string, string>> = {
  quot: '"',
  lt: '<',
  gt: '>',
  amp: '&',
  apos: "'",
  nbsp: '\u00A0',
}

/** The label's text; nothing when it is more than plain text. */
export function decodeLabel(written: string): string | undefined {
  if (NOT_PLAIN.test(written)) return undefined
  let isKnown = true
  const text = written.replace(ENTITY, (_, name: string) => {
    const code = Number(name)
    if (DIGITS.test(name) && code > 0 && code <= 0x10ffff) return String.fromCodePoint(code)
    if (!Object.hasOwn(named, name)) isKnown = false
    return named[name] ?? ''
  })
  return isKnown ? text.replace(WHITE_SPACE, ' ').trim() : undefined
}
