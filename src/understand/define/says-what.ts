// Does the text behind a label say what the label means? A value, an order, a remark or a list does not.
import type { Locale } from '../../locale/words.ts'
import { firstSentenceOf } from '../recognise/definition.ts'
import { doesWhat } from './does-what.ts'
import { tellsKind, worth } from './tells-kind.ts'

const wordsAtLeast = 3
/** “guarda dados”. */
const doingWordsAtLeast = 2

/**
 * It says what the thing is or does: “rede de …”, “um programa que …”, “guarda os …”.
 * @param term The label, where it is known.
 */
export function saysWhat(whole: string, look: Locale['look'], term = ''): boolean {
  const text = firstSentenceOf(whole)
  const least = doesWhat(text, look) ? doingWordsAtLeast : wordsAtLeast
  return text.split(/\s+/).length >= least && tellsKind({ term, text }, look) >= worth.noun
}
