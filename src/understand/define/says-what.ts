// Does the text behind a label say what the label means? A value, an order, a remark or a list does not.
import type { Locale } from '../../locale/words.ts'
import { isImplicit, isNounPhrase } from '../recognise/definition/by-silence.ts'

type Look = Locale['look']

const wordsAtLeast = 3

/** It says what the thing is or does: “rede de …”, “um programa que …”, “guarda os …”. */
export function saysWhat(text: string, look: Look): boolean {
  const words = text.split(/\s+/)
  if (words.length < wordsAtLeast) return false
  if (isImplicit(text, look) || look.does.test(text)) return true
  return isNounPhrase(text, look, { isLabelled: true })
}
