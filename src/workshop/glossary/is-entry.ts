// Would a teacher put this term and this sentence in print?
import { toString } from 'mdast-util-to-string'
import type { Paragraph } from 'mdast'
import type { Locale } from '../../locale/words.ts'
import { kept } from '../../model/recalled.ts'
import { doesWhat } from '../../understand/define/does-what.ts'
import { isProgram } from '../../understand/recognise/commands/programs.ts'
import type { Candidate } from './candidate.ts'
import { enumerates, isNames } from './enumerates.ts'

type Look = Locale['look']

const termWordsAtMost = 5
const meaningWords = { atLeast: 3, atMost: 45 } as const
/** “Guarda dados”: a verb and its object are enough. */
const doingWordsAtLeast = 2
/** A meaning that goes on below, asks, exclaims, or is cut in the middle of a parenthesis. */
const UNFINISHED = /[:?!…]\s*$|\.\.\.\s*$/u
/** An example or a condition tells of a case, not what the term means. */
const CASE =
  /^(?:no caso|em caso|en (?:el )?caso|in (?:the )?case|nos? (?:quais|qual))\s|,\s+(?:por exemplo|por ejemplo|for example|for instance|e\.g|p\. ?ex)\.?$|^(?:si|if|se (?:n[ãa]o|for|houver|tiver|você|algum|nenhum|[oa]s?|uma?))\s/iu
/** “Nuevo → Listo”: a step from one thing to another. */
const STEP = /->|→|=>/u
/** “A = sem parede | B = com parede”, “A vs B”: two things set against each other. */
const SIDES = /\s[=|]\s|\s(?:vs\.?|versus)\s/iu
/** “-- Data: 14 de julho”: a list written by hand. */
const DASHES = /^\s*[-–—•*+]/u
/** “Used in networks”, “criado por …”: where, or by whom; what it is stands elsewhere. */
const PLACE_OR_AGENT =
  /^(?:\p{L}+ed (?:in|by|at|on|from|during)|\p{L}+[ai]d[oa]s? (?:em|nos?|nas?|por|pel[oa]s?|en|durante)) /iu
/** “É literalmente uma fila”: a play on the word. */
const PLAY = /\sliteral(?:ly|mente)\s/iu
/** “É o coração do k8s”, and no more: an organ of a machine says nothing by itself. */
const FIGURE_OF_SPEECH =
  /^(?:(?:é|es|is) )?(?:o|a|the|el|la) (?:coração|cérebro|alma|espinha dorsal|heart|brain|soul|backbone|corazón|cerebro|columna vertebral) (?:d[aeo]s?|del|of) (?:\S+ ){0,2}\S+$/iu
/** “Em 1500, Cabral chegou …”, “Diante disso, …”: what happened, or when. */
const SETTING =
  /^(?:em|no|na|nos|nas|para|diante|depois|antes|durante|após|com|desde|além|apesar|in|on|at|after|before|during|to|with|from|since|despite|en|tras|ante|con|además|pese) [^,.]{2,80},\s/iu
/** “As décadas foram …”: what was, of a subject of its own. */
const PAST = /\s(?:foi|foram|era|eram|was|were|fue|fueron|eran)\s/iu
const SUBJECT = /^(?:o|a|os|as|the|el|la|los|las) (?!que |qual )/iu
const RELATIVE = /[\s,](?:que|onde|donde|cuj[oa]s?|cuy[oa]s?|that|which|who|whose|where)\s/iu
/** “Shell is a program”: as good as nothing. */
const sentenceWordsAtLeast = 5
/** “Passo 2”, “Siglo XVII”: one of a row. */
const NUMBERED = /\s(?:\d+|[IVXLC]+)$/u
/** “Abstração e complexidade”. */
const TWO_THINGS = /\p{L}{3,} (?:e|y|and|&) \p{L}{3,}/iu
/** “Entre manto e núcleo”: where it is. */
const WHERE = /^(?:entre|em|no|na|nos|nas|sobre|sob|between|in|on|at|under|over|en|bajo) /iu
/** “Formações mais recentes”: set against what the reader cannot see. */
const COMPARED = /^\p{L}+ (?:mais|menos|más|more|less) \p{L}+[.;]?$/iu
/** A verb and its object. */
const DOING = /^(?:\p{L}+ing (?:the|an?)|\p{L}+[aei]r (?:o|a|os|as|um|uma|el|la|los|las|un|una)) /iu
/** Letters are needed: `10 %` and `→` are no terms. */
const NOT_A_TERM = /^\P{L}*$|[?!=<>{}|[\]\\]|^\d|["“”]|\p{L}\.\s/u
/** The reader would have to know what stands before: “Porém”, “Neste caso”. */
const LINKING =
  /^(?:porém|contudo|assim|então|logo|neste caso|nesse caso|por isso|however|therefore|then|so|in this case|por lo tanto|sin embargo|entonces|ejemplo|exemplo|example|uso|usos|use|casos?|obs)\b|\b(?:example|exemplo|ejemplo|tips?|dica|consejo)s?$/iu
const PARENTHESES = /\s*\([^()]*\)/gu

/** A term with a sentence that says what it is; neither a label of the text nor a list, an order or a case. */
export const isEntry = kept((candidate: Candidate, { look }: Locale): boolean => {
  const { meaning } = candidate
  const text = toString({ type: 'paragraph', children: [...meaning] } satisfies Paragraph).trim()
  return (
    isTerm(candidate, look) &&
    hasFitLength(text, candidate, look) &&
    isStatement(text) &&
    isMeaningFrom(text, candidate, look)
  )
})

/** A name for something: no order, case, call, number in a row or label of the text. */
function isTerm({ term, from, announced = '' }: Candidate, look: Look): boolean {
  // A heading was asked before whether it is a name (“Container runtime”).
  const isPhrase = term.includes(' ') && from !== 'heading'
  const isLabelOfText =
    from === 'label' &&
    // “Vantagens: …”, “O arquivo é grande: …”, “Passo 2: …”.
    (look.properties.exec(term)?.index === 0 ||
      look.finite.test(term) ||
      [NUMBERED, TWO_THINGS].some((other) => other.test(term)))
  return (
    term.split(/\s+/).length <= termWordsAtMost &&
    ![NOT_A_TERM, SIDES, LINKING, look.pronoun].some((other) => other.test(term)) &&
    !isCall(term) &&
    !isLabelOfText &&
    // “Measuring the demand is a way of …”: somebody's doing.
    !DOING.test(term) &&
    // “Vantagens: **Portabilidade**: …” tells of a thing, not of portability.
    !look.properties.test(announced) &&
    !look.remark.test(`${term}: x`) &&
    // “Cluster” ends like a verb: only in a phrase does the first word tell somebody to do something.
    !(isPhrase && (look.imperative.test(term) || look.does.test(term)))
  )
}

function hasFitLength(text: string, { from }: Candidate, look: Look): boolean {
  const least = doesWhat(text, look) ? doingWordsAtLeast : meaningWords.atLeast
  const atLeast = from === 'sentence' ? Math.max(least, sentenceWordsAtLeast) : least
  const isEnough = wordsOf(withoutParentheses(text)) >= least && wordsOf(text) >= atLeast
  return isEnough && wordsOf(text) <= meaningWords.atMost
}

/** Whole, and of no case, place or second thing. */
function isStatement(text: string): boolean {
  const isBalanced = text.split('(').length === text.split(')').length
  const isOther = [PLAY, UNFINISHED, CASE, STEP, DASHES, PLACE_OR_AGENT].some((other) =>
    other.test(text),
  )
  const plain = withoutParentheses(text)
  return isBalanced && !isOther && !SIDES.test(plain) && !isNames(plain)
}

/** What a sentence, a heading or a label may be followed by. */
function isMeaningFrom(text: string, { from, isComponent }: Candidate, look: Look): boolean {
  const plain = withoutParentheses(text)
  // A whole sentence begins with the term; of a part of a system any line is all that the notes say.
  if (!isComponent && FIGURE_OF_SPEECH.test(text)) return false
  if (from === 'sentence') return true
  if (from === 'label' && (isTold(text) || WHERE.test(text) || COMPARED.test(plain))) return false
  if (enumerates(plain, look) && !look.implicitDefinition.test(plain)) return false
  // “Copy of …” begins like an order and is none.
  const isSaid = isComponent || doesWhat(text, look) || look.nounPhrase.test(text)
  return isSaid || !look.imperative.test(text)
}

function withoutParentheses(text: string): string {
  return text.replaceAll(PARENTHESES, '').trim()
}

function wordsOf(text: string): number {
  return text.split(/\s+/).length
}

/** A sentence of what happened, or of something else. */
function isTold(text: string): boolean {
  const head = text.split(RELATIVE)[0] ?? ''
  return SETTING.test(text) || (SUBJECT.test(text) && PAST.test(head))
}

/** `git stash pop` is a command, `git` is a term. */
function isCall(term: string): boolean {
  const [program = '', ...others] = term.split(/\s+/)
  return others.length > 0 && isProgram(program) === 'surely'
}
