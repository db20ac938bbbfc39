// A line of arrows and nothing else. Strict: of 135 arrow lines in real notes 4 were flows (quality.md §3).
import { toString } from 'mdast-util-to-string'
import { locales } from '../../locale/index.ts'
import type { Locale } from '../../locale/words.ts'
import type { Recogniser, Refused } from './recogniser.ts'

const ARROW = /(?<!\s)\s*(?:-{1,2}>|→|⟶|➜|➡️?)\s*/u
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
const otherThanNames: ReadonlySet<string> = new Set([
  'inlineMath',
  'link',
  'inlineCode',
  'image',
  'html',
])
const IN_PARENTHESES = /\([^)]*(?:-{1,2}>|→)[^)]*\)/u

export const chain: Recogniser = ({ blocks, at, locale, placeOf }) => {
  const node = blocks[at]
  if (node?.type !== 'paragraph') return undefined
  const line = toString(node).trim()
  if (!ARROW.test(line) || STARTS_WITH_ARROW.test(line) || line.includes('\n')) return undefined
  if (node.children.some(({ type }) => otherThanNames.has(type))) {
    return refused('links, code or formulas stand between the arrows')
  }
  if (IN_PARENTHESES.test(line)) return refused('the arrows stand in parentheses')
  const layers = line.split(ARROW).map((layer) => layer.trim())
  if (new Set(layers).size < layersAtLeast) return undefined
  const odd = layers.find((layer) => !isName(layer, locale))
  if (odd !== undefined) return refused(`“${odd}” is no name`)
  if (!isPath(layers)) return refused('a name comes twice')
  if (layers.every((layer) => COUNTED.test(layer))) return refused('it only counts')
  if (isMenuPath(layers)) return refused('it says where to click')
  if (layers.some((layer) => locale.look.remark.test(layer))) return refused('it is a remark')
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

function refused(why: string): Refused {
  return { lost: { kind: 'chain', why } }
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
