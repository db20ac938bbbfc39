// A line of arrows and nothing else. Strict: of 135 arrow lines in real notes 4 were flows (quality.md §3).
import { toString } from 'mdast-util-to-string'
import type { Recogniser } from './recogniser.ts'

const ARROW = /\s*(?:-{1,2}>|→|⟶|➜|➡️?)\s*/u
const STARTS_WITH_ARROW = /^\s*(?:-{1,2}>|→|⟶|➜|➡)/u
/** Words of a name, small words (“de”, “e”) not counted; and with them. */
const wordsAtMost = { counted: 4, all: 8 } as const
const layersAtLeast = 3
/** Formulas, amounts and shell are not names of layers. */
const NOT_A_NAME = /[=$\\|]|^\d[\d.,%]*$|^[^\p{L}]*$/u
const IN_PARENTHESES = /\([^)]*(?:-{1,2}>|→)[^)]*\)/u

export const chain: Recogniser = ({ blocks, at, locale, placeOf }) => {
  const node = blocks[at]
  if (node?.type !== 'paragraph') return undefined
  if (node.children.some((child) => child.type === 'inlineMath' || child.type === 'link')) {
    return undefined
  }
  const line = toString(node).trim()
  if (line.includes('\n') || STARTS_WITH_ARROW.test(line) || IN_PARENTHESES.test(line)) {
    return undefined
  }
  const layers = line.split(ARROW).map((layer) => layer.trim())
  if (new Set(layers).size < layersAtLeast || layers.length !== new Set(layers).size)
    return undefined
  const isName = (layer: string): boolean => {
    const words = layer.split(/\s+/)
    const counted = words.filter((word) => !locale.look.stop.has(word.toLowerCase()))
    return (
      counted.length > 0 &&
      counted.length <= wordsAtMost.counted &&
      words.length <= wordsAtMost.all &&
      !NOT_A_NAME.test(layer)
    )
  }
  if (!layers.every(isName)) return undefined
  const first = layers[0] ?? ''
  if (locale.look.menu.test(first) || layers.some((layer) => locale.look.remark.test(layer))) {
    return undefined
  }
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
