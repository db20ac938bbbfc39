// What a list does: steps to follow, terms with their meanings, parts of a system.
import type { List, ListItem } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { ListShape } from '../../../model/shape.ts'
import { isLabel, isName } from '../../form/noun-title.ts'
import { datesOf } from './dates.ts'
import type { Sight } from '../recogniser.ts'

const stepsAtLeast = 3
const partsAtLeast = 3
const termsAtLeast = 2
/** Share of items that must have the form. */
const share = 0.6
/** Of parts, all are labels and most are plainly names. */
const nameShare = 0.7
/** `**Term:** text`, `Term: text`, `**Term** — text`. */
const TERM = /^(?<term>[^:—–→]{2,40}?)\s*(?::|—|–|->|→| - )\s*(?<meaning>\S.*)$/su
const termWordsAtMost = 5
/** “composed of …”: what follows are parts, whatever the heading says. */
const ENDS_WITH_COLON = /:\s*$/

interface Role extends Pick<ListShape, 'dates'> {
  readonly role: NonNullable<ListShape['role']>
  readonly evidence: string
}

export function listRole({ node, lead }: ListShape, sight: Sight): Role | undefined {
  const { look } = sight.locale
  const words = lead ? toString(lead).trim() : ''
  const texts = node.children.map(ownText)
  const dates = datesOf(texts, { about: `${sight.title} ${words}` })
  if (dates) return { role: 'timeline', dates, evidence: 'every item begins with a date, in order' }
  if (node.ordered && texts.length >= stepsAtLeast && !texts.every((text) => text.endsWith('?'))) {
    if (look.steps.test(words) || look.steps.test(sight.title))
      return { role: 'steps', evidence: 'numbered, and announced as steps' }
    if (mostly(texts, (text) => look.imperative.test(text)))
      return { role: 'steps', evidence: 'numbered, and most items say what to do' }
  }
  if (!node.ordered && isParts(node, { words, sight })) {
    return { role: 'parts', evidence: 'names of parts under words that announce them' }
  }
  if (texts.length >= termsAtLeast && mostly(texts, isTerm, 0.8)) {
    return { role: 'terms', evidence: 'each item is a term and its meaning' }
  }
  return undefined
}

/**
 * Announced by the line above (“is composed of:”), or by the heading when groups have parts in them.
 * All items name things.
 */
function isParts(node: List, { words, sight }: { words: string; sight: Sight }): boolean {
  const { look } = sight.locale
  const items = everyItem(node)
  const isNested = items.length > node.children.length
  const announced =
    (ENDS_WITH_COLON.test(words) && look.composed.test(words)) ||
    (isNested && (look.parts.test(sight.title) || look.composed.test(words)))
  const texts = items.map(ownText)
  return (
    announced &&
    items.length >= partsAtLeast &&
    mostly(texts, isLabel, 1) &&
    mostly(texts, isName, nameShare)
  )
}

function everyItem(list: List): ListItem[] {
  return list.children.flatMap((item) => [
    item,
    ...item.children.flatMap((block) => (block.type === 'list' ? everyItem(block) : [])),
  ])
}

/** The item's first paragraph. */
function ownText({ children: [first] }: ListItem): string {
  return first?.type === 'paragraph' ? toString(first).trim() : ''
}

function isTerm(text: string): boolean {
  const term = TERM.exec(text)?.groups?.['term']
  return term !== undefined && term.split(/\s+/).length <= termWordsAtMost
}

function mostly(
  texts: readonly string[],
  has: (text: string) => boolean,
  atLeast: number = share,
): boolean {
  return texts.filter(has).length / texts.length >= atLeast
}
