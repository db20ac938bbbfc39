// The first line under a heading that names a thing: what it is or does, the subject left out.
import { isName, isNoun } from '../../form/noun-title.ts'
import type { Defined, Sentence } from '../definition.ts'
import { stem } from './by-copula.ts'

const nounWordsAtMost = 28
const titleWordsAtMost = 5
/** “A menor unidade que …”; with more words before it there is a verb we do not know. */
const definiteWordsAtMost = 4
/** “O arquivo de configuração.”: too short to hold a verb. */
const wordsWithoutVerbAtMost = 6
/** “São regras que os …”: what follows is told of the noun. */
const ENDS_RELATIVE = /\s(?:que|that|which)\s*$/iu
/** “Set an encoding” tells somebody to; “A set of …” says what it is. */
const BARE_ARTICLE = /^an?$/iu
const SAYS_IT_IS = /^(?:tamb|also )/iu
const DEFINITE = /^(?:o|a|os|as|the|el|la|los|las)$/iu
const RELATIVE =
  /[\s,](?:que|onde|cuj[oa]s?|cuy[oa]s?|donde|that|which|who|whose|where|so that|para|to|before|after|when|while|until|antes|depois|después|quando|cuando|enquanto|mientras)\s/iu
/** “Quando alguém …” and no more: what happens is said by when it does. */
const WHEN = /^(?:quando|cuando|when) (?!\p{L}+[aei]r )(?:[^\s,]+ ){4,}[^\s,]+$/iu
/** “O que é X?” asks for a definition: the thing is X. */
const ASKS = /^(?:o que (?:é|são)|what (?:is|are)|¿?qu[eé] (?:es|son))\s+/iu
/** A noun, and a word that joins more to it. */
const BEHIND_LABEL =
  /^(?:(?:um|uma|o|a|os|as|un|una|el|la|los|las|an?|the|any|qualquer|cualquier|todo|toda)\s)?(?:[\p{L}\d/-]+\s){1,4}?(?:que|do qual|da qual|de|del|do|da|dos|das|onde|donde|em|no|na|nos|nas|en|entre|com|con|para|por|sobre|usad[oa]s?|utilizad[oa]s?|that|which|whose|who|of|for|with|within|between|in|on|to|from|by|used|connected|inside|outside|through|across|around|among|into|against|without|during|at|sem|sin|contra|dentro|mediante|durante|containing|producing|contendo)\s/iu
const ARTICLE = /^(?:o|a|os|as|um|uma|the|an?|el|la|los|las|un|una)\s+/iu
/** “Versión del 3 de marzo” says when. */
const DATE = /(?:^|\s)\d{1,2}\.?(?: de |\/| of )?\s?\p{L}{3,}\s*(?:\d{4})?[.]?$/u
/** “2.1 Virtualización”. */
const NUMBER = /^\d+(?:\.\d+)*[.)]?\s+/
/** “Repositório de estudos do Docker” is what the notes are, not Docker. */
const OF_NOTES =
  /^(?:\p{L}{1,4} )?(?:reposit[óo]rio|repository|repo|material|página) (?:de|of|for|com|with|con|para) (?:(?:os|as|los|las|my|meus|mis) )?(?:estudos?|notas|anotaç|apuntes|notes|study|studying|aulas|clases)/iu
const LINE_BREAK = /<br\s*\/?>/giu
/** “🧠 Contexto”. */
const PICTURE = /^(?:\p{Extended_Pictographic}\uFE0F?\s*)+/u
/** “Tempo de estudo: 6 horas”, “Prova: terça | Sala: 2”: fields, no sentence. */
const FIELD = /^[^,.:]{2,40}(?=:\s)/u
/** “Git - sistema de …”: what it is about stands before the dash. */
const DASHED = /^\p{Lu}[\p{L}\d /]{0,30}\s[-–—]\s/u
const BETWEEN_FIELDS = /\s\|\s/u
/** A heading may say the thing twice: “HPA - Horizontal Pod Autoscaler”, “Kubernetes (k8s)”. */
const SECOND_NAME = /\s+(?:-|–|—)\s+.*$|\s*\([^)]*\)|[?!:]+$/gu

export function bySilence({ text, sight }: Sentence): Defined | undefined {
  const { look } = sight.locale
  if (sight.at !== 0 || DATE.test(text) || OF_NOTES.test(text)) return undefined
  const title = withoutMarks(sight.title)
  const asked = ASKS.test(title)
  const term = nameOf(sight.title)
  if (isImplicit(text, look)) return found(title === term || asked ? term : title)
  if (isName(term) && WHEN.test(text)) return found(term)
  const isVerb = !look.stop.has(text.split(' ')[0]?.toLowerCase() ?? '')
  const acts = isVerb && look.acts.test(text) && !look.imperative.test(text) && isName(term)
  const does = acts || look.does.test(text)
  if (does && term.split(' ').length <= titleWordsAtMost) return found(term)
  const isSubject = DEFINITE.test(text.split(' ')[0] ?? '') && repeats(text.split(' ')[1], term)
  return isName(term) && !isSubject && isNounPhrase(text, look) ? found(term) : undefined
}

/** What a heading is about: “2. O que é o Docker?” is about Docker. */
export function nameOf(heading: string): string {
  const title = withoutMarks(heading)
  const name = title.replace(ASKS, '').replace(SECOND_NAME, '')
  return ASKS.test(title) ? name.replace(ARTICLE, '') : name
}

/** “What is a pod?” */
export function asksWhat(text: string): boolean {
  return ASKS.test(text)
}

function withoutMarks(heading: string): string {
  const plain = heading.replaceAll(LINE_BREAK, '').trim()
  return plain.replace(PICTURE, '').replace(NUMBER, '').replace(/\s*:$/u, '')
}

/** “O roteiro …” under “Roteiro da Segurança” says something about it; what it is has another noun. */
function repeats(noun: string | undefined, term: string): boolean {
  return noun !== undefined && term.split(' ').some((word) => stem(word) === stem(noun))
}

type Look = Sentence['sight']['locale']['look']

/** Words that begin a definition, and no verb right after them (“The platform is split”). */
export function isImplicit(text: string, look: Look): boolean {
  const opening = look.implicitDefinition.exec(text)?.[0]
  if (opening === undefined) return false
  const rest = text.slice(opening.length).trim()
  const next = rest.split(' ')[0] ?? ''
  const head = rest.split(RELATIVE)[0] ?? ''
  const isBare = !/\S\s+\S/.test(opening.trim())
  return (
    (ENDS_RELATIVE.test(opening) || !DEFINITE.test(next)) &&
    !(isBare && BARE_ARTICLE.test(next)) &&
    !/^[:(.]/.test(next) &&
    !look.copula.test(next) &&
    (SAYS_IT_IS.test(opening) ||
      look.copula.test(opening.split(' ')[0] ?? '') ||
      !look.finite.test(head))
  )
}

/** “Programa que …”, “Snapshot of …”: no verb but that of the words that qualify the noun. */
export function isNounPhrase(
  text: string,
  look: Look,
  /** Behind a label there is less doubt: “rede entre …”, “device with …”. */
  { isLabelled = false }: { readonly isLabelled?: boolean } = {},
): boolean {
  const opening = (isLabelled ? BEHIND_LABEL : look.nounPhrase).exec(text)?.[0]
  if (opening === undefined || text.split(' ').length > nounWordsAtMost) return false
  if (isFields(text)) return false
  const words = opening.trim().split(' ')
  const first = words[0] ?? ''
  // “O período colonial abrange …”: what begins like a subject is told of, or it is one.
  const isLong = text.split(' ').length > wordsWithoutVerbAtMost
  const isSubject = words.length > definiteWordsAtMost || (isLong && !RELATIVE.test(text))
  if (!isLabelled && DEFINITE.test(first) && isSubject) return false
  if (words.slice(1).some((word) => ARTICLE.test(`${word} `))) return false
  const isFunctionWord = look.stop.has(first.toLowerCase()) && !ARTICLE.test(`${first} `)
  const head = text.split(RELATIVE)[0] ?? ''
  return (
    !isFunctionWord &&
    !look.finite.test(head) &&
    !look.pronoun.test(text) &&
    !look.imperative.test(text) &&
    isNoun(ARTICLE.test(`${first} `) ? (words[1] ?? '') : first)
  )
}

/** “Menor unidade que o cluster executa: …” is none: its label is told of. */
function isFields(text: string): boolean {
  const label = FIELD.exec(text)?.[0]
  return (
    BETWEEN_FIELDS.test(text) || DASHED.test(text) || (label !== undefined && !RELATIVE.test(label))
  )
}

function found(term: string): Defined {
  return { term, implicit: true, evidence: 'first line under the heading says what it is' }
}
