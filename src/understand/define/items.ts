// Terms that the items of a list define: in a sentence, behind a label, or in the list below a label.
import type { List, ListItem, Paragraph } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { InnerDefinition, ListShape } from '../../model/shape.ts'
import type { Here } from './define.ts'
import { behindLabel, labelled, loneLabel } from './label.ts'
import { isName, startsWithVerb } from '../form/noun-title.ts'
import { isImplicit, nameOf } from '../recognise/definition/by-silence.ts'
import { areQualifiers } from './qualifiers.ts'
import { saysWhat } from './says-what.ts'
import { statedIn, THAT } from './stated.ts'

/** Of the items with labels: where fewer say what their label means, it is a list of fields. */
const share = 0.5

/** Definitions in a list and in the lists in it; what `glossary` reads as terms itself is left out. */
export function ofItems(
  { node, lead, role }: ListShape,
  here: Here & { readonly isFirst: boolean },
): InnerDefinition[] {
  const announced = lead ? toString(lead) : here.title
  const isFirst = here.isFirst && lead === undefined && !node.ordered
  const name = nameOf(here.title)
  const owner = isName(name) ? name : undefined
  const below = inList(node, { ...here, isFirst, announced, owner, isTerms: role === 'terms' })
  return lead ? [...statedIn(lead, here), ...below] : below
}

interface InList extends Here {
  readonly isFirst: boolean
  /** The words that introduce the list: “Vantagens:”. */
  readonly announced: string
  readonly isTerms: boolean
  /** The term whose fields the list holds. */
  readonly owner: string | undefined
}

function inList(list: List, here: InList): InnerDefinition[] {
  const { look } = here.locale
  const isOfProperties =
    look.properties.test(here.announced) ||
    look.properties.test(here.title) ||
    (here.announced !== here.title && startsWithVerb(here.announced))
  const field = list.children.map((item) => ofField(item, here)).find((one) => one !== undefined)
  // “Função: …, Estrutura: …”: what stands beside a field is one, too.
  const isOfFields = isOfProperties || field !== undefined
  const labels = isOfFields ? [] : list.children.map((item) => ofLabel(item, here))
  const isOfKinds = areQualifiers(labels.flatMap((one) => one?.definition.term ?? []))
  const told = isOfKinds ? [] : labels.filter((one) => one?.isTold)
  const isOfTerms = told.length / labels.filter((one) => one !== undefined).length >= share
  const own = isOfTerms ? told.flatMap((one) => one?.definition ?? []) : []
  const headed = isOfFields ? [] : list.children.flatMap((item) => ofHeaded(item, here))
  const stated = list.children.flatMap(({ children: [first] }, at) =>
    first?.type === 'paragraph'
      ? statedIn(first, { ...here, isFirst: here.isFirst && at === 0 })
      : [],
  )
  const below = list.children.flatMap((item) =>
    item.children.flatMap((block) =>
      block.type === 'list'
        ? inList(block, { ...here, isFirst: false, isTerms: false, ...ownerOf(item) })
        : [],
    ),
  )
  return [...(field ?? []), ...stated, ...own, ...headed, ...below]
}

/** What introduces the list in an item, and the term that the item is, when it is only that. */
function ownerOf(item: ListItem): Pick<InList, 'announced' | 'owner'> {
  const [first] = item.children
  const owner = first?.type === 'paragraph' ? loneLabel(first.children) : undefined
  return { announced: opening(item), owner }
}

/** “Função: guarda …” in the list below a term says what that term does; below nothing, nothing. */
function ofField(
  item: ListItem,
  { owner, locale: { look } }: InList,
): InnerDefinition[] | undefined {
  const [first] = item.children
  const label = first?.type === 'paragraph' ? labelled(first) : undefined
  if (first?.type !== 'paragraph' || !label || !look.describes.test(label.term)) return undefined
  if (owner === undefined || !isName(owner) || !saysWhat(label.meaning, look)) return []
  return [{ term: owner, sentence: behindLabel(first), implicit: true, isLabel: true }]
}

interface Labelled {
  readonly definition: InnerDefinition
  /** Its meaning is one. */
  readonly isTold: boolean
}

function ofLabel(item: ListItem, { locale, isTerms }: InList): Labelled | undefined {
  const [first] = item.children
  const label = first?.type === 'paragraph' ? labelled(first) : undefined
  // Bold labels of a list of terms are read by the glossary.
  if (first?.type !== 'paragraph' || !label || (isTerms && label.isBold)) return undefined
  const { term, meaning } = label
  return {
    definition: { term, sentence: first, implicit: false, isLabel: true },
    isTold: saysWhat(meaning, locale.look, term),
  }
}

/** A bold term, and in the list below it first what it is. */
function ofHeaded({ children: [first, second] }: ListItem, { locale }: InList): InnerDefinition[] {
  const term = first?.type === 'paragraph' ? loneLabel(first.children) : undefined
  const below = second?.type === 'list' ? second.children[0]?.children[0] : undefined
  const text = below?.type === 'paragraph' ? toString(below).trim() : ''
  if (term === undefined || below?.type !== 'paragraph') return []
  const isTold = isImplicit(text, locale.look) || (saysWhat(text, locale.look) && THAT.test(text))
  return isTold ? [{ term, sentence: below, implicit: true, isLabel: true }] : []
}

function opening({ children: [first] }: ListItem): string {
  return first?.type === 'paragraph' ? toString(first satisfies Paragraph) : ''
}
