// Why something of the notes is not in the deck, as a list of reasons asked in order.
import type { Nodes } from 'mdast'
import type { Place } from '../model/place.ts'
import type { Section } from '../model/section.ts'
import type { Leaf } from './leaves.ts'
import { wordsOf } from './words.ts'

const SUMMARY = /<summary\b[^>]*>([\s\S]*?)<\/summary\s*>/giu
const ALERT = /^\[![\w-]+\][-+]?$/
/** A remark that folds, and the sign that says so. */
const FOLDED = /^\s*\[![\w-]+\][-+]/
const FOLD = /^[-+]$/
const PROMPT = /^(?:[$>❯#]|PS|[A-Z]:\\\S*>|[\w.-]+@[\w.-]+:\S*[$#])$/

/** “comando: `…`”. */
const CALLS_IT_COMMAND = /^\(?(?:comandos?|commands?|cmd)\)?[,:.]*$/iu

/** Signs between words or beside them; a layout sets the words apart instead. */
export const SEPARATOR = /^[#$()\-–—→=>:;,.|*°•]+$/

/** A part of the notes that a stage left out on purpose. */
export interface LeftOut {
  readonly place: Place
  readonly reason: string
}

/** What the plan has no slide for, by what it was understood to be. */
export function leftOutOf({ place, shapes, children }: Section): LeftOut[] {
  const contents = shapes.filter(({ kind }) => kind === 'contents')
  const isWhole = contents.length > 0 && contents.length === shapes.length
  const places = isWhole ? [place] : contents.map((shape) => shape.place)
  const reason = 'a table of contents, which the agenda stands for'
  return [...places.map((one) => ({ place: one, reason })), ...children.flatMap(leftOutOf)]
}

interface Asked {
  readonly leaf: Leaf
  /** What is not in the deck. */
  readonly missing: readonly string[]
  readonly leftOut: readonly LeftOut[]
}

type Reason = (asked: Asked) => string | undefined

/** Leaves without a word of their own. */
const wordless: Partial<Record<Nodes['type'], string>> = {
  break: 'the end of a line',
  definition: 'the address of links, which have it',
  thematicBreak: 'a line between two parts',
  text: 'white space',
  html: 'a comment or a tag',
}

const reasons: readonly Reason[] = [
  ({ leaf, leftOut }) =>
    leftOut.find(
      ({ place }) =>
        place.file === leaf.place.file &&
        place.fromLine <= leaf.place.fromLine &&
        place.toLine >= leaf.place.toLine,
    )?.reason,
  ({ missing, leaf }) =>
    missing.length === 0 ? (wordless[leaf.node.type] ?? 'nothing to show') : undefined,
  ({ leaf: { node } }) =>
    (node.type === 'image' || node.type === 'imageReference') && !node.alt
      ? 'a picture without words, not to be had'
      : undefined,
  ({ leaf, missing }) => {
    if (leaf.node.type !== 'html') return undefined
    const labels = [...leaf.node.value.matchAll(SUMMARY)].flatMap(([, label = '']) =>
      wordsOf(label),
    )
    return missing.every((word) => labels.includes(word)) ? 'the label to unfold it' : undefined
  },
  ({ missing }) =>
    missing.every((word) => ALERT.test(word)) ? 'the mark of a remark, which is said' : undefined,
  ({ missing, leaf }) =>
    FOLDED.test(leaf.text) && missing.every((word) => FOLD.test(word))
      ? 'whether a remark is folded, which slides are not'
      : undefined,
  ({ missing }) =>
    missing.every((word) => PROMPT.test(word)) ? 'a prompt, which the card draws' : undefined,
  ({ missing }) =>
    missing.every((word) => CALLS_IT_COMMAND.test(word))
      ? 'the word “command” before one, which the card shows'
      : undefined,
]

/** The reason, or nothing: then it is lost. */
export function reasonFor(asked: Asked): string | undefined {
  for (const reason of reasons) {
    const found = reason(asked)
    if (found !== undefined) return found
  }
  return undefined
}
