// `X é …`: a short subject before the verb “to be”, and a predicate that says what it is.
import { toString } from 'mdast-util-to-string'
import type { Defined, Sentence } from '../definition.ts'

const termWordsAtMost = 5
/** Verb and predicate together; fewer words are a remark (“É lento”). */
const predicateWordsAtLeast = 3
const DEFINITE = /^(?:o|a|os|as|the|el|la|los|las)$/iu
const ARTICLE = /^(?:o|a|os|as|um|uma|the|an?|el|la|los|las|un|una)\s+/iu
const VAGUE =
  /^(?:um pouco|un poco|a bit|a lot|a little|uma boa|um bom|una buena|un buen|a good|a bad)\b/iu
/** A place in a row, or the first of its kind: a remark (“o primeiro comando que …”). */
const RANKED =
  /^(?:o|a|os|as|the|el|la|los|las) (?:(?:primeir|últim|melhor|pior|primer|mejor|peor|únic)\p{L}*|first|last|best|worst|most|only|mais|más)\s/iu
/** What is asked for or advised, not what a thing is: “a versão mínima necessária para …”. */
const REQUIRED =
  /^(?:o|a|os|as|the|el|la|los|las) (?!unid|unit|cantidad|quantidade|amount|energ)(?:\S+ ){0,3}?(?:mínim|máxim|necessári|necesari|recomendad|exigid|requerid|minimum|maximum|minimal|required|recommended|needed)\p{L}*(?=\s|$)/iu
/** “Mejor que …”: set against something else, not said what it is. */
const COMPARED =
  /^(?:\p{L}+ )?(?:melhor|pior|mejor|peor|better|worse|(?:mais|menos|más|more|less) \p{L}+|\p{Ll}{3,}er) (?:do que|que|than)\s/iu
/** Somebody says so: “…, dicen”, “…, acho”. */
const HEARSAY =
  /,\s+(?:dizem|diz-se|dicen|se dice|they say|it is said|acho|creio|creo|supongo|i think|i guess|i suppose|parece|apparently)[.!…]*$/iu
/** A day or an amount: “es el 14 de junio”. */
const DATED = /^(?:(?:o|a|os|as|the|el|la|los|las|em|en|on)\s)?\d/iu
/** “Fácil depois que …”: when, not what. */
const WHEN = /^\S+ (?:depois|antes|desde|sempre|após|después|siempre|after|before|once|when) /iu
/** “Responsável por …”, “used to …”, “when molecules move”: what it is for, or when it is the case. */
const SAYS_PURPOSE =
  /^(?:(?:the |o |a |os |as |el |la |los |las )?respons[aá](?:ble|bles|vel|veis) (?:for|por|pel[oa]s?|del?) (?:\S+\s+)+\S|(?:used (?:to|for)|usad[oa]s? para|utilizad[oa]s? para) \S+ \S|(?:when|quando|cuando) (?:\S+\s+){3})/iu
const ENGLISH_ONE = /^an? /iu
/** “… is software that …” needs no article. */
const KIND_THAT = /^(?:[\p{L}-]+ ){1,3}(?:that|which) /iu
/** What was: “was a period of …”, “foi um tratado que …”. */
const WAS = /^(?:was|were|foi|foram|era|eram|fue|fueron|eran)$/iu
const RELATIVE = /\s(?:que|that|which|who|where|onde|donde)\s/iu
const OF_OR_THAT = /\s(?:que|de|do|da|dos|das|del|that|which|who|whose|of)\s/iu
const QUALIFIED =
  /\s(?:que|de|do|da|dos|das|del|para|por|that|which|who|whose|of|for|to|between|in|em|no|na|en)\s/iu

/** “In computing, …”, “Antes de tudo, …”: where it is so, before the subject. */
const SETTING =
  /^(?:in|em|nos?|nas?|en|antes de|de forma|de maneira|de manera|basicamente|basically|simply put|em resumo|en resumen)(?:\s[^,.]{0,30})?,\s+/iu

/** “… in databases”. */
const WHERE = /^ (?:in|em|nos?|nas?|en) /iu

export function byCopula({ node, text: whole, sight }: Sentence): Defined | undefined {
  const { look } = sight.locale
  const text = whole.replace(SETTING, '')
  const words = text.split(' ')
  const isVerb = words.findIndex((word) => look.copula.test(word))
  const wasVerb = words.findIndex((word) => WAS.test(word))
  const verb = isVerb === -1 ? wasVerb : isVerb
  if (verb < 1 || verb > termWordsAtMost || words.length - verb < predicateWordsAtLeast)
    return undefined
  const subject = words.slice(0, verb).join(' ')
  const predicate = words.slice(verb + 1).join(' ')
  // “Branch - é um ramo”: the dash is a joint.
  const term = subject.replace(ARTICLE, '').replace(/\s[-–—:]$/u, '')
  const turned = reversed(node, predicate)
  if (turned) return turned
  if (look.pronoun.test(subject) || look.stop.has(term.split(' ')[0]?.toLowerCase() ?? ''))
    return undefined
  // “File that refers to …”: the verb is not that of the subject.
  if (RELATIVE.test(` ${subject} `)) return undefined
  if (/[,;:.!?"“]/.test(subject) || !/^\p{L}/u.test(term)) return undefined
  if (
    [VAGUE, RANKED, REQUIRED, COMPARED, HEARSAY, DATED, WHEN].some((remark) =>
      remark.test(predicate),
    )
  )
    return undefined
  if (
    !saysWhat(predicate, {
      subject,
      verb: words[verb] ?? '',
      isHeading: isKnown(term, sight),
      look,
    })
  )
    return undefined
  return { term: boldPart(node, term), implicit: false, evidence: `“${term} ${words[verb]} …”` }
}

/** “**Normalization** in databases is …”: the bold words, when what follows only says where. */
function boldPart(node: Sentence['node'], term: string): string {
  const bold = node.children.find(({ type }) => type === 'strong')
  const name = bold ? toString(bold) : ''
  return name !== '' && term.startsWith(`${name} `) && WHERE.test(term.slice(name.length))
    ? name
    : term
}

interface Said {
  readonly subject: string
  readonly verb: string
  readonly isHeading: boolean
  readonly look: Sentence['sight']['locale']['look']
}

/** Does the predicate say what kind of thing it is, rather than how or where? */
function saysWhat(predicate: string, { subject, verb, isHeading, look }: Said): boolean {
  const [first = '', ...rest] = predicate.split(' ')
  // What it is made of is not what it is; “Backup do etcd é backup do cluster” says how one is got, not what it is.
  if (look.composed.test(predicate.split(' ').slice(0, 3).join(' '))) return false
  if (stem(first) === stem(subject.replace(ARTICLE, '').split(' ')[0] ?? '')) return false
  const isBe = look.finite.test(verb)
  if (WAS.test(verb)) return isHeading && look.indefinite.test(first) && QUALIFIED.test(predicate)
  if (isBe && isHeading && SAYS_PURPOSE.test(predicate)) return true
  if (!isBe) return isHeading || subject.split(' ').length <= 2
  if (look.indefinite.test(first)) return rest.length >= 3 || isHeading || QUALIFIED.test(predicate)
  const hasArticle = ARTICLE.test(`${subject} `)
  const isGeneral = !hasArticle || look.indefinite.test(subject.split(' ')[0] ?? '')
  if (DEFINITE.test(first)) return (isHeading || isGeneral) && QUALIFIED.test(predicate)
  // “A container is spun up of …”: in English what one thing is has an article.
  if (ENGLISH_ONE.test(subject) && look.indefinite.test('an') && !KIND_THAT.test(predicate))
    return false
  if (look.stop.has(first.toLowerCase()) || /\p{P}$/u.test(first)) return false
  return (
    (isHeading || isGeneral) &&
    rest.length >= 2 &&
    OF_OR_THAT.test(` ${rest.slice(0, 3).join(' ')} `)
  )
}

/** `A menor unidade é o **pod**`: the bold name stands after the verb. */
function reversed(node: Sentence['node'], predicate: string): Defined | undefined {
  const bold = node.children.find((child) => child.type === 'strong')
  const [first] = bold?.type === 'strong' ? bold.children : []
  const term = first?.type === 'text' ? first.value : undefined
  const rest = predicate.replace(ARTICLE, '')
  if (!term || /\s/.test(term) || !ARTICLE.test(predicate) || !rest.startsWith(term))
    return undefined
  return { term, implicit: false, evidence: `“… é ${term}”` }
}

/** Is it what a heading is about? */
export function isKnown(term: string, { title, names }: Sentence['sight']): boolean {
  const wanted = stem(term)
  const noun = stem(term.split(' ')[0] ?? '')
  return stem(title).includes(wanted) || names.has(wanted) || names.has(noun)
}

/** Lower case, no accents, no plural. */
export function stem(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/s\b/g, '').trim()
}
