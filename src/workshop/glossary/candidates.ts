// What the shapes of a section say the meaning of, not yet judged.
import type { ListItem, Paragraph, PhrasingContent, Strong } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Locale } from '../../locale/words.ts'
import { kept } from '../../model/recalled.ts'
import type { Section } from '../../model/section.ts'
import type { Definition, ListShape, Shape } from '../../model/shape.ts'
import { areQualifiers } from '../../understand/define/qualifiers.ts'
import { THAT } from '../../understand/define/stated.ts'
import { tellsKind, worth } from '../../understand/define/tells-kind.ts'
import { nameOf } from '../../understand/recognise/definition/by-silence.ts'
import { isName } from '../../understand/form/noun-title.ts'
import { firstSentence, sentencesOf } from '../../understand/sentences.ts'
import { afterTerm } from '../meaning.ts'
import type { Candidate } from './candidate.ts'
import { companies } from './company.ts'
import { key } from './key.ts'

type Look = Locale['look']

/** `**Term**: meaning`, `Term — meaning`. */
const ITEM = /^(?<term>[^:—–=→]{2,40}?)\s*(?::|—|–|=|→|->|\s-\s)\s*(?<meaning>\S[\s\S]*)$/u
const LABEL_END = /\s*:\s*$/
const JOINT = /^\s*[:—–-]\s*$/u
const BEGINS_WITH_NUMBER = /^\s*\d/u
/** Words of another name for the term. */
const otherNameAtMost = 5
const PARENTHESES = /\s*\([^()]*\)/gu
/** “Sobre a aula”: a heading of the text. */
const ABOUT = /^(?:sobre|about|acerca|on) /iu
/** “SQL e consultas”: a heading of two things. */
const TWO_THINGS = /\s(?:e|y|and|&)\s/iu

/** In the order of the notes. */
export const candidatesIn = kept((section: Section, locale: Locale): readonly Candidate[] =>
  section.shapes
    .flatMap((shape) =>
      [...ofShape(shape, section, locale), ...inside(shape, section, locale)].flatMap((one) =>
        named(one, { section, locale }),
      ),
    )
    // The name of a file is no heading that a line could be told of.
    .filter(({ from }) => from !== 'heading' || !section.isUntitled),
)

/** “Definição: …” below the heading of a thing defines that thing. */
function named(
  one: Candidate,
  { section: { titleText }, locale: { look } }: { section: Section; locale: Locale },
): Candidate[] {
  if (!look.describes.test(one.term)) return [one]
  const term = nameOf(titleText)
  const { announced: _, ...rest } = one
  return isName(term) && !ABOUT.test(term) && !TWO_THINGS.test(term)
    ? [{ ...rest, term, from: 'heading' }]
    : []
}

function ofShape(shape: Shape, section: Section, { look }: Locale): Candidate[] {
  if (shape.kind === 'definition') return ofDefinition(shape, section, look)
  if (shape.kind !== 'list' || shape.role !== 'terms') return []
  const items = shape.node.children.map((item) => ({ item, entry: fromItem(item, look) }))
  const terms = items.flatMap(({ entry }) => entry?.term ?? [])
  // “Função: …, Estrutura: …” are fields of the thing above; `define` reads them.
  if (areQualifiers(terms) || terms.some((term) => look.describes.test(term))) return []
  return items.flatMap(({ item, entry }) => {
    if (!entry) return []
    const lead = leadOf(shape, section)
    // “Tanto o Pod quanto o KEDA usam o segredo:”
    const introduced = isNamed(entry.term, lead) && ({ isIntroduced: true } as const)
    const line = item.position?.start.line ?? shape.place.fromLine
    const place = { ...shape.place, fromLine: line, toLine: item.position?.end.line ?? line }
    const announced = lead.endsWith(':') ? `${section.titleText}\n${lead}` : section.titleText
    const company = companies(section).get(line)
    const stands = { isMarked: true, isTold: false, company }
    const own = { place, sectionId: section.id, announced, stands }
    return [{ ...entry, ...own, from: 'label', ...introduced } as const]
  })
}

function ofDefinition(
  { term, implicit, sentence, place }: Definition,
  section: Section,
  look: Look,
): Candidate[] {
  const { id: sectionId } = section
  const whole = firstSentence(sentence)
  const rest = afterTerm(whole, implicit ? '' : term)
  // Behind a label, or an equals sign.
  const isLabel = !implicit && rest[0] !== whole[0]
  const meaning = isLabel ? told(sentence, term, look) : rest
  const from = implicit ? 'heading' : isLabel ? 'label' : 'sentence'
  const isSet = toString(sentence).startsWith(`${term} =`)
  const stands = isLabel && !isSet && { stands: standing({ sentence, implicit, section }) }
  return isValue(meaning) ? [] : [{ term, meaning, place, sectionId, from, ...stands }]
}

/** What items, rows and remarks define. */
function inside(
  { definitions = [], place }: Shape,
  section: Section,
  { look }: Locale,
): Candidate[] {
  const { id: sectionId } = section
  return definitions.flatMap(({ term, sentence, implicit, isLabel }) => {
    const isBehind = isLabel && !implicit
    const meaning = isBehind
      ? told(sentence, term, look)
      : afterTerm(firstSentence(sentence), implicit ? '' : term)
    const fromLine = sentence.position?.start.line ?? place.fromLine
    const own = { ...place, fromLine, toLine: sentence.position?.end.line ?? fromLine }
    const from = isLabel ? 'label' : implicit ? 'heading' : 'sentence'
    const stands = isLabel && { stands: standing({ sentence, implicit, section }) }
    return isValue(meaning)
      ? []
      : [{ term, meaning, place: own, sectionId, from, ...stands } as const]
  })
}

function standing({
  sentence,
  implicit,
  section,
}: Pick<Definition, 'sentence' | 'implicit'> & { readonly section: Section }): NonNullable<
  Candidate['stands']
> {
  const line = sentence.position?.start.line
  const isMarked = implicit || sentence.children[0]?.type !== 'text'
  const company = line === undefined ? undefined : companies(section).get(line)
  return { isMarked, isTold: implicit, company }
}

/** The text that introduces a list: its own line, or a paragraph too long to be one. */
function leadOf({ lead, place }: ListShape, { shapes }: Section): string {
  if (lead) return toString(lead).trim()
  const above = shapes.findLast((shape) => shape.place.toLine < place.fromLine)
  if (above?.kind === 'definition') return toString(above.sentence).trim()
  return above?.kind === 'prose' && above.node.type === 'paragraph'
    ? toString(above.node).trim()
    : ''
}

function isNamed(term: string, lead: string): boolean {
  return lead.endsWith(':') && ` ${key(lead)} `.includes(` ${key(term)} `)
}

/** Bold or code shows that the author means a term; plain words before a colon are often a field. */
function fromItem(
  { children: [first] }: ListItem,
  look: Look,
): Pick<Candidate, 'term' | 'meaning'> | undefined {
  if (first?.type !== 'paragraph') return undefined
  const [label] = first.children
  if (label?.type !== 'strong') return undefined
  const term = ITEM.exec(toString(first))?.groups?.['term']
  if (term === undefined || term !== toString(label).replace(LABEL_END, '')) return undefined
  const meaning = told(first, term, look)
  return isCall(label) || isValue(meaning) ? undefined : { term, meaning }
}

/**
 * The sentence behind a label that says what it means: “Ancho de banda. La capacidad …” first only
 * says it in another language.
 */
function told(paragraph: Paragraph, term: string, look: Look): PhrasingContent[] {
  const [first, second] = sentencesOf(paragraph)
  const meaning = afterTerm(firstSentence(paragraph), term)
  if (!first || !second) return meaning
  const [one, other] = [meaning, second.children].map((children) =>
    tellsKind({ term, text: toString({ type: 'paragraph', children }).trim() }, look),
  )
  return (one ?? 0) < worth.kind && other === worth.kind && wordsOf(meaning) <= otherNameAtMost
    ? withoutIndent(second.children)
    : meaning
}

function withoutIndent([first, ...rest]: readonly PhrasingContent[]): PhrasingContent[] {
  if (!first) return []
  return [first.type === 'text' ? { ...first, value: first.value.trimStart() } : first, ...rest]
}

function wordsOf(children: readonly PhrasingContent[]): number {
  return toString({ type: 'paragraph', children: [...children] })
    .trim()
    .split(/\s+/).length
}

/** A name in code is a term, a whole call (`git stash pop`) is a command. */
function isCall({ children }: Strong): boolean {
  return children.some((child) => child.type === 'inlineCode' && child.value.includes(' '))
}

/** Nothing, a setting and its value, or a number: no sentence says what the label is. */
function isValue(meaning: readonly PhrasingContent[]): boolean {
  const said = meaning.find((node) => toString(node).replace(JOINT, '').trim() !== '')
  if (said === undefined || said.type === 'inlineCode') return true
  // “13 servers that …” are something, “13 de maio” is a value.
  const text = toString({ type: 'paragraph', children: [...meaning] } satisfies Paragraph)
  const plain = text.replaceAll(PARENTHESES, '').trim()
  return said.type === 'text' && BEGINS_WITH_NUMBER.test(said.value) && !THAT.test(plain)
}
