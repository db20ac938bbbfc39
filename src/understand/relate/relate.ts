// Sentences that say how two things of the notes are joined: “O kubelet conversa com o API Server”.
import type { Paragraph, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Locale } from '../../locale/words.ts'
import { kept, keptAsking, type Known as Answers } from '../../model/recalled.ts'
import type { Section } from '../../model/section.ts'
import type { Relation, Shape } from '../../model/shape.ts'
import { nameKey, namesIn, type Names } from './names.ts'

const nameWordsAtMost = 5
/** Between the verb and the second name: “publica **eventos en la** cola”. */
const betweenAtMost = 5
/** After the second name: “… para saber o que executar”. */
const afterAtMost = 10
const labelLettersAtMost = 32
const SENTENCE_END = /(?<=[.!?;])\s+/u
const ARTICLES = /^(?:o|a|os|as|um|uma|the|an?|el|la|los|las|un|una)$/iu
/** A word between verb and name needs one of these right before the name. */
const TOWARDS =
  /^(?:a|à|às|ao|aos|com|con|para|por|pel[oa]s?|em|no|na|nos|nas|en|do|da|dos|das|de|del|al|to|into|from|on|in|via|with|through|by)$/iu
/** “Acessa **via** X” says by what means, not what. */
const MEANS = /^(?:via|através|through|by)$/iu
/** “Banco de dados **de** usuários” is another thing. */
const GOES_ON = /^(?:de|do|da|dos|das|del|of|[-/])/iu
const ARROW = /^\s*(?:->|→)\s*$/
const HAS_LETTER = /[\p{L}\p{N}]/u
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu

interface Known {
  readonly names: Answers<string, string | undefined>
  readonly locale: Locale
}

/** Sections with the relations that their own text proves. Both ends are names that the notes know. */
export function relate(root: Section, { locale }: { locale: Locale }): Section {
  return related(root, namesIn(root), locale)
}

const related = kept((section: Section, names: Names, locale: Locale): Section => {
  const children = section.children.map((child) => related(child, names, locale))
  return joined(section, relationsIn(section, names, locale), ...children)
})

const joined = kept(
  (section: Section, relations: readonly Relation[], ...children: readonly Section[]): Section =>
    relations.length > 0 ? { ...section, children, relations } : { ...section, children },
)

const relationsIn = keptAsking(
  (section: Section, names: Answers<string, string | undefined>, locale: Locale) =>
    section.shapes.flatMap((shape) => relationsOf(shape, { section, known: { names, locale } })),
)

function relationsOf(
  shape: Shape,
  { section, known }: { section: Section; known: Known },
): Relation[] {
  const paragraphs = paragraphsOf(shape).filter(({ children }) =>
    children.some(({ type }) => type === 'text'),
  )
  return paragraphs.flatMap((paragraph) => {
    const place = placeOf(paragraph, shape)
    const text = toString(paragraph).replace(/\s+/g, ' ')
    return text.split(SENTENCE_END).flatMap((sentence): Relation[] => {
      const said = saidIn(sentence, { section, known })
      if (!said) return []
      const evidence = `“${said.from} ${said.verb} ${said.to}”, both of them names in the notes`
      return [{ kind: 'relation', ...said, place, evidence }]
    })
  })
}

/** Paragraphs and list items; code, tables and quotes say nothing about the system. */
function paragraphsOf(shape: Shape): Paragraph[] {
  if (shape.kind === 'definition') return [shape.sentence]
  if (shape.kind === 'prose') return shape.node.type === 'paragraph' ? [shape.node] : []
  return shape.kind === 'list' ? paragraphsIn(shape.node) : []
}

function paragraphsIn(block: RootContent): Paragraph[] {
  if (block.type === 'paragraph') return [block]
  return block.type === 'list' || block.type === 'listItem'
    ? block.children.flatMap(paragraphsIn)
    : []
}

type Said = Pick<Relation, 'from' | 'verb' | 'to'>

/** The subject first, or left out under a heading that names it. */
function saidIn(
  sentence: string,
  { section, known }: { section: Section; known: Known },
): Said | undefined {
  const words = sentence.split(' ').filter(Boolean)
  const start = ARTICLES.test(words[0] ?? '') ? 1 : 0
  const subject = nameAt(words, { from: start, names: known.names })
  const own = known.names.get(nameKey(section.titleText))
  const [from, at] = subject ? [subject.name, start + subject.length] : [own, 0]
  if (from === undefined) return undefined
  const verb = verbAt(words, at, known.locale)
  if (verb === undefined) return undefined
  for (let gap = 0; gap <= betweenAtMost; gap += 1) {
    const object = nameAt(words, { from: at + verb + gap, names: known.names })
    if (!object) continue
    const between = words.slice(at + verb, at + verb + gap)
    if (!leadsToName(between)) return undefined
    const rest = words.slice(at + verb + gap + object.length)
    const isWhole = rest.length <= afterAtMost && !GOES_ON.test(rest[0] ?? '')
    if (!isWhole || object.name === from) return undefined
    return { from, to: object.name, verb: labelOf([...words.slice(at, at + verb), ...between]) }
  }
  return undefined
}

/** The longest name that begins there. */
function nameAt(
  words: readonly string[],
  { from, names }: { from: number; names: Known['names'] },
): { name: string; length: number } | undefined {
  for (let length = Math.min(nameWordsAtMost, words.length - from); length > 0; length -= 1) {
    const piece = words.slice(from, from + length)
    // A name ends with a word, and does not run over a comma.
    if (!HAS_LETTER.test(piece.at(-1) ?? '')) continue
    if (piece.slice(0, -1).some((word) => /[,:()]$/.test(word))) continue
    const name = names.get(nameKey(piece.join(' ').replace(EDGES, '')))
    if (name !== undefined) return { name, length }
  }
  return undefined
}

/** How many words the verb takes; nothing when there is none of ours. */
function verbAt(words: readonly string[], at: number, { look }: Locale): number | undefined {
  if (ARROW.test(words[at] ?? '')) return 1
  const found = look.relates.exec(words.slice(at).join(' '))?.[0]
  return found === undefined ? undefined : found.trim().split(' ').length
}

/** Only articles; or a thing that is sent, then a word that leads to the name. */
function leadsToName(between: readonly string[]): boolean {
  const bare = between.filter((word) => !ARTICLES.test(word))
  if (bare.some((word) => /[,:;()]/.test(word))) return false
  if (bare.length === 1 && MEANS.test(bare[0] ?? '')) return false
  return bare.length === 0 || TOWARDS.test(bare.at(-1) ?? '')
}

function labelOf(words: readonly string[]): string {
  const cut = words.findLastIndex((word) => !ARTICLES.test(word)) + 1
  const label = words.slice(0, cut).join(' ')
  if (ARROW.test(label)) return ''
  const lower = label.charAt(0).toLowerCase() + label.slice(1)
  return lower.length <= labelLettersAtMost ? lower : (words[0]?.toLowerCase() ?? '')
}

function placeOf(paragraph: Paragraph, shape: Shape): Relation['place'] {
  const { position } = paragraph
  return position
    ? { ...shape.place, fromLine: position.start.line, toLine: position.end.line }
    : shape.place
}
