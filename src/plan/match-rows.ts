// Which item of one list stands opposite which item of the other.
import type { ListItem } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Locale } from '../locale/words.ts'

/** Pairs in the order of the left list; what has no partner stays alone, the right's after the left's. */
export type Row = readonly [ListItem | undefined, ListItem | undefined]

/** Below this two items do not speak of the same matter. */
const scoreAtLeast = 0.3
/** Two words are forms of one when they share this many letters from the start (“imagem”, “imagens”). */
const stemLetters = 5
/** What a pair of opposite words says about two rows, against one shared word. */
const weight = { label: 3, opposite: 1.2, stem: 1 } as const

interface Item {
  readonly node: ListItem
  readonly label: string | undefined
  readonly words: readonly string[]
}

/** Matches greedily, best pair first; ties go to the earlier rows. Deterministic. */
export function matchRows(
  left: readonly ListItem[],
  right: readonly ListItem[],
  options: { locale: Locale },
): Row[] {
  const lefts = left.map((node) => itemOf(node, options.locale))
  const rights = right.map((node) => itemOf(node, options.locale))
  const pairs = lefts
    .flatMap((a, leftIndex) =>
      rights.map((b, rightIndex) => ({
        leftIndex,
        rightIndex,
        score: likeness(a, b, options.locale),
      })),
    )
    .filter(({ score }) => score >= scoreAtLeast)
    .toSorted(
      (a, b) => b.score - a.score || a.leftIndex - b.leftIndex || a.rightIndex - b.rightIndex,
    )
  const partnerOf = new Map<number, number>()
  const taken = new Set<number>()
  for (const { leftIndex, rightIndex } of pairs) {
    if (partnerOf.has(leftIndex) || taken.has(rightIndex)) continue
    partnerOf.set(leftIndex, rightIndex)
    taken.add(rightIndex)
  }
  if (partnerOf.size === 0) return sideBySide(left, right)
  const matched = left.flatMap((node, index): Row[] => {
    const partner = partnerOf.get(index)
    return partner === undefined ? [] : [[node, right[partner]]]
  })
  const aloneLeft = left
    .filter((_, index) => !partnerOf.has(index))
    .map((node): Row => [node, undefined])
  const aloneRight = right
    .filter((_, index) => !taken.has(index))
    .map((node): Row => [undefined, node])
  return [...matched, ...aloneLeft, ...aloneRight]
}

/** Lists of which nothing matches simply run beside each other. */
function sideBySide(left: readonly ListItem[], right: readonly ListItem[]): Row[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => [
    left[index],
    right[index],
  ])
}

function itemOf(node: ListItem, locale: Locale): Item {
  const paragraph = node.children[0]
  const first = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined
  const label =
    first?.type === 'strong' ? toString(first).replace(/:\s*$/, '').toLowerCase() : undefined
  const words = toString(node)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !locale.look.stop.has(word))
  return { node, label, words }
}

/** Shared words and opposites, against the shorter item's length. */
function likeness(a: Item, b: Item, locale: Locale): number {
  if (a.label !== undefined && a.label === b.label) return weight.label
  const shared = a.words.filter((word) => b.words.some((other) => sameStem(word, other))).length
  const opposed = locale.look.opposites.filter(([one, other]) => {
    const has = (words: readonly string[], start: string): boolean =>
      words.some((word) => word.startsWith(start))
    return (has(a.words, one) && has(b.words, other)) || (has(a.words, other) && has(b.words, one))
  }).length
  const shorter = Math.max(1, Math.min(a.words.length, b.words.length))
  return (weight.stem * shared + weight.opposite * opposed) / shorter
}

function sameStem(a: string, b: string): boolean {
  if (a === b) return true
  return (
    a.length >= stemLetters &&
    b.length >= stemLetters &&
    a.slice(0, stemLetters) === b.slice(0, stemLetters)
  )
}
