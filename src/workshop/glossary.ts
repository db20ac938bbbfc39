// The terms that the notes define, one sentence each, in alphabetical order.
import type { ListItem, Paragraph, PhrasingContent, Strong } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Locale } from '../locale/words.ts'
import { kept, recalled } from '../model/recalled.ts'
import type { Section } from '../model/section.ts'
import type { ListShape, Shape } from '../model/shape.ts'
import type { GlossaryEntry } from '../model/workshop.ts'
import { afterTerm, firstSentence } from './meaning.ts'
import { everySection } from '../model/every-section.ts'

const termWordsAtMost = 5
const meaningWordsAtLeast = 3
const meaningWordsAtMost = 45
/** `**Term**: meaning`, `Term — meaning`. */
const ITEM = /^(?<term>[^:—–]{2,40}?)\s*(?::|—|–|\s-\s)\s*(?<meaning>\S[\s\S]*)$/u
/** A meaning that goes on below, asks, exclaims, or is cut in the middle of a parenthesis. */
const UNFINISHED = /[:?!…]\s*$|\.\.\.\s*$/u
/** An example or a condition tells of a case, not what the term means. */
const CASE =
  /^(?:no caso|em caso|en (?:el )?caso|in (?:the )?case|nos? (?:quais|qual))\s|,\s+(?:por exemplo|por ejemplo|for example|for instance|e\.g|p\. ?ex)\.?$|^(?:si|if|se (?:n[ãa]o|for|houver|tiver|você|algum|nenhum|[oa]s?|uma?))\s/iu
/** “Nuevo → Listo”: a step from one thing to another. */
const STEP = /->|→|=>/u
/** “Used in networks”, “criado por …”: where, or by whom; what it is stands elsewhere. */
const PLACE_OR_AGENT =
  /^(?:\p{L}+ed (?:in|by|at|on|from|during)|\p{L}+[ai]d[oa]s? (?:em|nos?|nas?|por|pel[oa]s?|en|durante)) /iu
/** “É o coração do k8s”, and no more: an organ of a machine says nothing by itself. */
const FIGURE_OF_SPEECH =
  /^(?:(?:é|es|is) )?(?:o|a|the|el|la) (?:coração|cérebro|alma|espinha dorsal|heart|brain|soul|backbone|corazón|cerebro|columna vertebral) (?:d[aeo]s?|del|of) (?:\S+ ){0,2}\S+$/iu
/** Letters are needed: `10 %` and `→` are no terms. */
const NOT_A_TERM = /^\P{L}*$|[?!=<>{}|[\]\\]|^\d|["“”]|\p{L}\.\s/u
const JOINT = /^\s*[:—–-]\s*$/u
const BEGINS_WITH_NUMBER = /^\s*\d/u
/** “María López Pérez”, “Friday 12th of May”: a field that is filled in. */
const NAME_OR_NUMBER = /^[\p{Lu}\d]/u
const JOINS_NAMES = /^(?:de|da|do|dos|das|del|of|y|e|and)$/u
/** “Kubernetes (k8s)”. */
const SECOND_NAME = /\s*\((?<second>[^()]+)\)$/u
/** The reader would have to know what stands before: “Porém”, “Neste caso”. */
const LINKING =
  /^(?:porém|contudo|assim|então|logo|neste caso|nesse caso|por isso|however|therefore|then|so|in this case|por lo tanto|sin embargo|entonces|ejemplo|exemplo|example|uso|usos|use|casos?|obs)\b/iu

/** How much a way of defining is worth when a term is defined twice (workshops.md §3.3). */
const rank = { stated: 0, heading: 1, label: 2 } as const

interface Candidate extends GlossaryEntry {
  readonly rank: number
  /** The line before its list names the term: it says what it does here, of a thing known by now. */
  readonly isIntroduced?: true
  /** What stands above the list of a label: heading and introduction. */
  readonly announced?: string
}

/**
 * The glossary of the notes.
 * @param options.drop Terms to leave out, in any case.
 * @returns One entry for each term, sorted as the language sorts.
 */
export function glossary(
  root: Section,
  options: { locale: Locale; drop?: readonly string[] },
): GlossaryEntry[] {
  const { locale, drop = [] } = options
  const dropped = new Set(drop.map(key))
  const sections = everySection(root)
  const firstNamed = new Map<string, number>()
  sections.forEach(({ titleText }, at) => {
    if (!firstNamed.has(key(titleText))) firstNamed.set(key(titleText), at)
  })
  // What has a section of its own further up is no term of a list that is introduced by it.
  const isKnown = ({ term, isIntroduced }: Candidate, at: number): boolean =>
    isIntroduced === true && (firstNamed.get(key(term)) ?? at) < at
  const all = sections.flatMap((section, at) =>
    candidatesIn(section).filter((one) => !isKnown(one, at)),
  )
  const labels = count(all.filter((one) => one.rank === rank.label).map(({ term }) => key(term)))
  const best = new Map<string, Candidate>()
  for (const one of all.filter((candidate) => isEntry(candidate, locale))) {
    const id = key(one.term.replace(SECOND_NAME, ''))
    // A label that comes again is an attribute of several things, not a term.
    if (dropped.has(id) || (labels.get(id) ?? 0) > 1) continue
    const known = best.get(id)
    if (!known || one.rank < known.rank) best.set(id, one)
  }
  // “Kubernetes (k8s)” is the entry of “k8s” too.
  for (const { term } of [...best.values()]) {
    const second = SECOND_NAME.exec(term)?.groups?.['second']
    if (second !== undefined) best.delete(key(second))
  }
  const inOrder = collatorOf(locale).compare
  return [...best.values()]
    .map((candidate) => entryOf(candidate))
    .toSorted((a, b) => inOrder(a.term, b.term))
}

const entryOf = kept(({ term, meaning, place, sectionId }: Candidate): GlossaryEntry => ({
  term,
  meaning,
  place,
  sectionId,
}))

const collatorOf = kept(({ tag }: Locale) => new Intl.Collator(tag, { sensitivity: 'base' }))

/** The text that introduces a list: its own line, or a paragraph too long to be one. */
function leadOf({ lead, place }: ListShape, { shapes }: Section): string {
  if (lead) return toString(lead)
  const above = shapes.findLast((shape) => shape.place.toLine < place.fromLine)
  if (above?.kind === 'definition') return toString(above.sentence)
  return above?.kind === 'prose' && above.node.type === 'paragraph' ? toString(above.node) : ''
}

function isNamed(term: string, lead: string): boolean {
  return lead.trim().endsWith(':') && ` ${key(lead)} `.includes(` ${key(term)} `)
}

const candidatesIn = kept((section: Section): readonly Candidate[] =>
  section.shapes.flatMap((shape) => [...candidates(shape, section), ...inside(shape, section)]),
)

function candidates(shape: Shape, section: Section): Candidate[] {
  if (shape.kind === 'definition') {
    const { term, implicit, sentence, place } = shape
    const meaning = afterTerm(firstSentence(sentence), implicit ? '' : term)
    const worth = implicit ? rank.heading : rank.stated
    if (isValue(meaning)) return []
    return [{ term, meaning, place, sectionId: section.id, rank: worth }]
  }
  if (shape.kind !== 'list' || shape.role !== 'terms') return []
  return shape.node.children.flatMap((item) => {
    const entry = fromItem(item)
    if (!entry) return []
    // “Tanto o Pod quanto o KEDA usam o segredo:”
    const introduced =
      isNamed(entry.term, leadOf(shape, section)) && ({ isIntroduced: true } as const)
    const line = item.position?.start.line ?? shape.place.fromLine
    const place = { ...shape.place, fromLine: line, toLine: item.position?.end.line ?? line }
    const lead = leadOf(shape, section).trim()
    const announced = lead.endsWith(':') ? `${section.titleText}\n${lead}` : section.titleText
    return [{ ...entry, place, sectionId: section.id, rank: rank.label, announced, ...introduced }]
  })
}

/** What items, rows and remarks define. */
function inside({ definitions = [], place }: Shape, section: Section): Candidate[] {
  return definitions.flatMap(({ term, sentence, implicit, isLabel }) => {
    const meaning = afterTerm(firstSentence(sentence), implicit ? '' : term)
    const fromLine = sentence.position?.start.line ?? place.fromLine
    const own = { ...place, fromLine, toLine: sentence.position?.end.line ?? fromLine }
    const worth = isLabel ? rank.label : implicit ? rank.heading : rank.stated
    return isValue(meaning)
      ? []
      : [{ term, meaning, place: own, sectionId: section.id, rank: worth }]
  })
}

/** Bold or code shows that the author means a term; plain words before a colon are often a field. */
function fromItem({
  children: [first],
}: ListItem): Pick<Candidate, 'term' | 'meaning'> | undefined {
  if (first?.type !== 'paragraph') return undefined
  const [label] = first.children
  if (label?.type !== 'strong') return undefined
  const term = ITEM.exec(toString(first))?.groups?.['term']
  if (term === undefined || term !== toString(label).replace(/\s*:\s*$/, '')) return undefined
  const meaning = afterTerm(firstSentence(first), term)
  return isCall(label) || isValue(meaning) ? undefined : { term, meaning }
}

/** A name in code is a term, a whole call (`git stash pop`) is a command. */
function isCall({ children }: Strong): boolean {
  return children.some((child) => child.type === 'inlineCode' && child.value.includes(' '))
}

/** Nothing, a setting and its value, or a number: no sentence says what the label is. */
function isValue(meaning: readonly PhrasingContent[]): boolean {
  const said = meaning.find((node) => toString(node).replace(JOINT, '').trim() !== '')
  return (
    said === undefined ||
    said.type === 'inlineCode' ||
    (said.type === 'text' && BEGINS_WITH_NUMBER.test(said.value))
  )
}

const isEntry = kept((candidate: Candidate, { look }: Locale): boolean => {
  const { term, meaning, announced } = candidate
  const text = toString({ type: 'paragraph', children: [...meaning] } satisfies Paragraph).trim()
  const words = text.split(/\s+/).length
  // A heading was asked before whether it is a name (“Container runtime”).
  const isPhrase = term.includes(' ') && candidate.rank !== rank.heading
  return (
    term.split(/\s+/).length <= termWordsAtMost &&
    !NOT_A_TERM.test(term) &&
    // “Vantagens: **Portabilidade**: …” tells of a thing, not of portability.
    !look.properties.test(announced ?? '') &&
    !LINKING.test(term) &&
    !look.pronoun.test(term) &&
    !look.remark.test(`${term}: x`) &&
    // “Cluster” ends like a verb: only in a phrase does the first word tell somebody to do something.
    !(isPhrase && (look.imperative.test(term) || look.does.test(term))) &&
    // “Copy of …” begins like an order and is none; a whole sentence begins with the term.
    (candidate.rank === rank.stated ||
      look.does.test(text) ||
      look.nounPhrase.test(text) ||
      !look.imperative.test(text)) &&
    words >= meaningWordsAtLeast &&
    words <= meaningWordsAtMost &&
    !UNFINISHED.test(text) &&
    !CASE.test(text) &&
    !STEP.test(text) &&
    !FIGURE_OF_SPEECH.test(text) &&
    !PLACE_OR_AGENT.test(text) &&
    !isNames(text) &&
    isBalanced(text)
  )
})

function isNames(text: string): boolean {
  const words = text.split(/\s+/)
  const isName = (word: string): boolean => NAME_OR_NUMBER.test(word)
  return (
    words.filter(isName).length >= 2 &&
    isName(words[0] ?? '') &&
    words.every((word) => isName(word) || JOINS_NAMES.test(word))
  )
}

function isBalanced(text: string): boolean {
  return text.split('(').length === text.split(')').length
}

function count(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const one of keys) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}

/** Case, accents and the plural of a single word left out. */
export const key = recalled((term): string =>
  term.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/s\b/g, '').trim(),
)
