// A short sentence whose point is a number with its unit: “Um endereço IPv4 tem 32 bits”.
import { toString } from 'mdast-util-to-string'
import type { Locale } from '../../locale/words.ts'
import type { Recogniser } from './recogniser.ts'

const wordsAtMost = 16
/** One number, or two when something goes from one to the other. */
const quantitiesAtMost = 2
const NUMBER = String.raw`(?:R\$|US\$|\$|€|£)?\s?[+±−-]?\d+(?:[.,\u00a0\u202f ]\d{3})*(?:[.,]\d+)?`
const SCALE = String.raw`(?:\s(?:mil|milh(?:ão|ões)|mill(?:ón|ones)|bilh(?:ão|ões)|thousand|million|billion)(?:\s(?:de|of))?)?`
const UNIT = String.raw`%|‰|°\s?[CFK]?|º\s?C|(?:[kKMGTPmµμn]?(?:g|m|l|L|s|Hz|V|A|W|J|N|Pa|B|b|bit|bits|bytes?|Ω|eV|cal|bar|px|dB|mol)|cm|km|mmHg|[KMGT]i?B|atm|min|h|ha|bpm|irpm|rpm|fps)(?:\/\p{L}+)?(?![\p{L}\p{N}/])`
/** Things that are counted or last: any noun after the number. */
const NOUN = String.raw`\p{Ll}{3,}`
const QUANTITY = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,]|\d\s?[–—-]\s?)(?:${NUMBER}${SCALE}\s?(?:${UNIT})|${NUMBER}${SCALE}\s${NOUN})`,
  'gu',
)
/** “Em 1968 quatro …” says when. */
const WHEN = /(?<!\p{L})(?:em|in|en|desde|since|de|of)\s$/iu
const YEAR = /^[12]\d{3}\s\p{L}/u
const SENTENCE = /^[^\s=].*[\p{L}%°)\d][.!]?$/u
/** Formulas, ranges, places and lists of numbers are no facts to remember. */
const NO_FACT =
  /[=<>≤≥→+×]|->|^\d+[.)]\s|^(?:página|page|capítulo|chapter|figura|figure|tabela|table|sala|room|aula)\b/iu

export const fact: Recogniser = ({ blocks, at, locale: { look }, placeOf }) => {
  const node = blocks[at]
  if (node?.type !== 'paragraph') return undefined
  const text = toString(node).trim()
  const isShort = text.split(/\s+/).length <= wordsAtMost
  if (!isShort || text.includes('\n') || !SENTENCE.test(text) || NO_FACT.test(text))
    return undefined
  const found = [...text.matchAll(QUANTITY)]
    .filter((match) => isAmount(match, look))
    .map(([quantity]) => quantity.trim())
  const [quantity] = found.slice(-1)
  if (quantity === undefined || found.length > quantitiesAtMost) return undefined
  if (look.imperative.test(text) || look.steps.test(text) || !look.states.test(text))
    return undefined
  const evidence = `a sentence that says “${quantity}”`
  return { shape: { kind: 'fact', node, quantity, evidence, place: placeOf(node) }, length: 1 }
}

/** Not the number of a name (“Python 3 has …”, “Windows Server 2016 não …”), nor a year. */
function isAmount({ 0: quantity, index, input }: RegExpExecArray, look: Locale['look']): boolean {
  const word = quantity.trim().split(/\s/).at(-1)?.toLowerCase() ?? ''
  const isYear =
    YEAR.test(quantity.trim()) && WHEN.test(`${input.slice(0, index)} `.replace(/\s+$/, ' '))
  return !look.stop.has(word) && !look.states.test(word) && !isYear
}
