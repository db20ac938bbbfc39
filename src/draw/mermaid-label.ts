// Text → the inside of a quoted Mermaid label: what Mermaid would swallow becomes `#code;`.

/** What must not stand in a label, and why; everything else stays readable. */
const unsafe: readonly RegExp[] = [
  // Ends the label, opens Markdown or an entity, ends a statement; tags and their entities.
  /["`#;<>&]/g,
  // Emphasis, escapes, two that open other syntax in some renderers (`{{`, `|`).
  /[*\\{}|]/g,
  // A comment or directive; KaTeX.
  /%(?=%)|(?<=%)%/g,
  /\$(?=\$)|(?<=\$)\$/g,
  // A list, when it starts the label.
  /(?<=^\d+)[.)](?=\s)/g,
  /^[-+](?=\s)/g,
  // An icon: `fa:fa-car`.
  /(?<=\bfa[a-z]?):(?=fa-)/g,
]
/**
 * In a line with one of these words, Mermaid takes the last `;` off after a colon and a `#` (it
 * thinks of colours), so that an entity breaks: there a colon is written as an entity too.
 */
const STYLE_WORD = /style|classDef/
const COLON = /:/g

const named: Readonly<Record<string, string>> = { '"': 'quot', '<': 'lt', '>': 'gt', '&': 'amp' }
const CONTROL = /\p{Cc}/gu
const WHITE_SPACE = /\s+/g

/** Encodes one label; it comes back exact, white space collapsed. */
export type LabelEncoder = (label: string) => string

/** An encoder for a diagram with these labels: what is safe depends on its neighbours in the line. */
export function labelEncoder(labels: Iterable<string>): LabelEncoder {
  const hasStyleWord = [...labels].some((label) => STYLE_WORD.test(label))
  const patterns = hasStyleWord ? [...unsafe, COLON] : unsafe
  return (label) => encodeWith(plain(label), patterns)
}

function plain(label: string): string {
  return label.replace(WHITE_SPACE, ' ').replace(CONTROL, '').trim()
}

/** Finds all places first, so that what one pattern writes is not read by the next. */
function encodeWith(label: string, patterns: readonly RegExp[]): string {
  const places = new Set<number>()
  for (const pattern of patterns) {
    for (const match of label.matchAll(pattern)) places.add(match.index)
  }
  return label
    .split('')
    .map((unit, index) => (places.has(index) ? entity(unit) : unit))
    .join('')
}

function entity(character: string): string {
  return `#${named[character] ?? character.charCodeAt(0)};`
}
