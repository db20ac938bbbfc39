// A line of arrows and nothing else. Strict: of 135 arrow lines in real notes 4 were flows (quality.md §3).
import { toString } from 'mdast-util-to-string'
import { locales } from '../../locale/index.ts'
import type { Locale } from '../../locale/words.ts'
import type { Recogniser } from './recogniser.ts'

const ARROW = /\s*(?:-{1,2}>|→|⟶|➜|➡️?)\s*/u
const STARTS_WITH_ARROW = /^\s*(?:-{1,2}>|→|⟶|➜|➡)/u
/** Words of a name, small words (“de”, “e”) not counted; and with them. */
const wordsAtMost = { counted: 4, all: 8 } as const
const layersAtLeast = 3
/** Formulas, amounts, calls, questions, labels and shell are not names of layers. */
const NOT_A_NAME =
  /[=$\\|<>?!:;,+*^∧∨¬]|^\d|^[^\p{L}]*$|[\p{L}\d]\(|^\p{L}'?$|[.]$|^(?:if|se|si|when|quando|cuando)\s/iu
/** “Página 12 -> página 40” counts; it does not lead anywhere. */
const COUNTED = /\d$/
/** Names of keywords are in capitals: “FROM”, “GROUP BY”. */
const KEYWORD = /^\p{Lu}{2,}(?:\s\p{Lu}{2,})?$/u
const IN_PARENTHESES = /\([^)]*(?:-{1,2}>|→)[^)]*\)/u

export const chain: Recogniser = ({ blocks, at, locale, placeOf }) => {
  const node = blocks[at]
  if (node?.type !== 'paragraph') return undefined
  const hasOther = node.children.some(({ type }) =>
    ['inlineMath', 'link', 'inlineCode', 'image', 'html'].includes(type),
  )
  if (hasOther) return undefined
  const line = toString(node).trim()
  if (line.includes('\n') || STARTS_WITH_ARROW.test(line) || IN_PARENTHESES.test(line)) {
    return undefined
  }
  const layers = line.split(ARROW).map((layer) => layer.trim())
  if (new Set(layers).size < layersAtLeast || !isPath(layers)) return undefined
  if (!layers.every((layer) => isName(layer, locale))) return undefined
  if (layers.every((layer) => COUNTED.test(layer))) return undefined
  if (isMenuPath(layers) || layers.some((layer) => locale.look.remark.test(layer))) return undefined
  return {
    shape: {
      kind: 'chain',
      layers,
      node,
      evidence: `a line that is only ${layers.length} names joined by arrows`,
      place: placeOf(node),
    },
    length: 1,
  }
}

/** Each name once; only the first may come again as the last, in a circle. */
function isPath(layers: readonly string[]): boolean {
  const isCircle = layers[0] === layers.at(-1)
  return new Set(layers).size === layers.length - (isCircle ? 1 : 0)
}

function isName(layer: string, { look }: Locale): boolean {
  const words = layer.split(/\s+/)
  const counted = KEYWORD.test(layer)
    ? words
    : words.filter((word) => !look.stop.has(word.toLowerCase()))
  return (
    counted.length > 0 &&
    counted.length <= wordsAtMost.counted &&
    words.length <= wordsAtMost.all &&
    !NOT_A_NAME.test(layer)
  )
}

/** Where to click; programs have their menus in any language. */
function isMenuPath(layers: readonly string[]): boolean {
  return locales.some(({ look }) => layers.some((layer) => look.menu.test(layer)))
}
