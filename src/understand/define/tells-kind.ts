// How plainly does a text behind a label say what the label means?
import type { Locale } from '../../locale/words.ts'
import { firstSentenceOf } from '../recognise/definition.ts'
import { isImplicit, isNounPhrase } from '../recognise/definition/by-silence.ts'
import { doesWhat } from './does-what.ts'
import { THAT } from './stated.ts'

type Look = Locale['look']

/** What a text is worth as a meaning. */
export const worth = { kind: 3, noun: 2, maybe: 1, nothing: -1 } as const

const PARENTHESES = /\s*\([^()]*\)/gu
/** “Deoxyribonucleic acid, the material that …”: said again in other words. */
const OTHER_NAME = /^[^,]{2,40}, (?=(?:the|an?|o|a|um|uma|el|la|un|una) )/iu
/** “Naturally elicits …”, “learning the link between …”. */
const ADVERB = /^\p{L}+(?:ly|mente) (?=\p{L})/iu
const DOING =
  /^(?!during|nothing|something|anything|everything|according|including|being )\p{L}{3,}ing \p{L}+ /iu
/** “13 logical servers that …”. */
const COUNT = /^\d+ (?=\p{L})/u
/** “A thin, flexible barrier that …”: in English what describes a noun stands before it. */
const ADJECTIVES = /^(?<article>(?:an?|the) )?(?:[\p{L}-]+, )+(?=\p{L}+ \p{L})/iu
const OWNER = /(?<=\p{L})['’]s?(?= )/gu
const ARTICLE = /^(?:o|a|os|as|um|uma|the|an?|el|la|los|las|un|una)\s+/iu
/** What a regular expression does not read as itself. */
const SYNTAX = /[\\^$.*+?()[\]{}|/]/gu
/** What follows is told of the whole again. */
const CLAUSE_END = /;\s|\s[-–—]\s|,\s(?=(?:can|may|pode|podem|puede|pueden|é|es|is|não|no|not)\s)/u
/** “A substance produced as …”, “Firewall attached to …”, “permissões baseadas em …”. */
const PARTICIPLE =
  /^(?<article>(?:an?|the|um|uma|un|una|o|a|os|as|el|la|los|las)\s)?(?!\p{L}+(?:[ai]d[oa]s?|ed)\s)(?:[\p{L}-]+\s)(?:(?:de|do|da|of)\s)?(?:[\p{L}-]+\s){0,2}?(?:\p{L}{2,}(?:[ai]d[oa]s?|ed)|made|given|known|built|held|feit[oa]s?|hech[oa]s?|respons\p{L}+)\s\p{L}/iu
/** “Copy of …” begins like an order and is none. */
const OF = /^(?!\p{L}+[aei]r )\p{L}+ (?:of|de|do|da|del) /iu
/** “The time it takes …”, “O que a camada faz”: a clause that is a noun. */
const CLAUSE =
  /^(?:the \p{L}+ (?:it|you|we|they) |what (?!is |are |we |you )|l?o que (?!\p{L}+mos ))/iu
/** “Como criar o disco”, “how parts move”. */
const HOW = /^(?:como|cómo|how) (?!(?:to|se)\s)\p{L}/iu
/** “duas ou mais substâncias juntas”. */
const phraseWordsAtMost = 8
const PHRASE = /^[\p{L}\d/ -]+\.?$/u

/** Stronger the more it must be a meaning: it says of which kind a thing is, what it does, or may be a noun phrase. */
export function tellsKind(
  { term, text }: { readonly term: string; readonly text: string },
  look: Look,
): number {
  const plain = firstSentenceOf(text)
  const told = sayingOf(plain, term, look)
  if (told === undefined) return worth.nothing
  const own = look.indefinite.test('an') ? told.replace(ADJECTIVES, '$<article>') : told
  const [said = ''] = own
    .replace(OTHER_NAME, '')
    .replace(COUNT, '')
    .replace(ADVERB, '')
    .replaceAll(OWNER, '')
    .split(CLAUSE_END)
  const [first = ''] = said.split(' ')
  const isOne = look.indefinite.test(first)
  const isNoun = isNounPhrase(said, look, { isLabelled: true })
  if (isImplicit(said, look) || look.copula.test(first)) return worth.kind
  const opening = PARTICIPLE.exec(said)?.[0]
  const isTold =
    opening !== undefined &&
    ![look.imperative, look.pronoun].some((other) => other.test(said)) &&
    !look.finite.test(opening)
  if ((isNoun && (isOne || THAT.test(said))) || (isTold && isOne)) return worth.kind
  if (isNoun || isTold || [OF, CLAUSE, DOING].some((noun) => noun.test(said))) return worth.noun
  if (doesWhat(said, look, { of: term }) || acts(said, look)) return worth.noun
  return isPhrase(said, look) || HOW.test(said) ? worth.maybe : worth.nothing
}

/** What is told of the term: of “A commit is a snapshot …” what follows “commit”; nothing where it does something of its own. */
function sayingOf(text: string, term: string, look: Look): string | undefined {
  const name = term.replaceAll(PARENTHESES, '').replace(/s$/u, '')
  const named = name === '' ? null : asWord(name).exec(text)
  if (!named) return text
  const rest = text.slice(named.index + named[0].length).trim()
  if (look.copula.test(rest.split(' ')[0] ?? '')) return rest
  const isSubject = text.slice(0, named.index).replace(ARTICLE, '') === ''
  return isSubject ? undefined : text
}

/** The name as a whole word, of one or of several: “repo” is not in “A repository that …”. */
function asWord(name: string): RegExp {
  const literal = name.replaceAll(SYNTAX, String.raw`\$&`)
  return new RegExp(String.raw`(?<![\p{L}\d-])${literal}(?:e?s)?(?![\p{L}\d-])`, 'iu')
}

/** A verb and its object; behind a label its capital is not needed. */
function acts(text: string, look: Look): boolean {
  return (
    !look.imperative.test(text) &&
    look.acts.test(text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()))
  )
}

/** A few words without a verb that we know, no row of things, not about where or for whom. */
function isPhrase(text: string, look: Look): boolean {
  const words = text.split(' ')
  return (
    words.length > 1 &&
    words.length <= phraseWordsAtMost &&
    PHRASE.test(text) &&
    !look.finite.test(text) &&
    !look.states.test(text) &&
    !look.imperative.test(text) &&
    !(look.stop.has((words[0] ?? '').toLowerCase()) && !ARTICLE.test(`${words[0]} `))
  )
}
