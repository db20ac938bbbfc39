// Does the text behind a label say what the label means? A value, an order, a remark or a list does not.
import type { Locale } from '../../locale/words.ts'
import { isImplicit, isNounPhrase } from '../recognise/definition/by-silence.ts'
import { doesWhat } from './does-what.ts'

type Look = Locale['look']

const wordsAtLeast = 3
/** “guarda dados”. */
const doingWordsAtLeast = 2
/** What follows tells more of it: “sites of synthesis; they can be free”. */
const CLAUSE_END = /;\s/u
const PARENTHESES = /\s*\([^()]*\)/gu

/** It says what the thing is or does: “rede de …”, “um programa que …”, “guarda os …”. */
export function saysWhat(whole: string, look: Look): boolean {
  const does = doesWhat(whole, look)
  const [text = ''] = whole.replaceAll(PARENTHESES, '').split(CLAUSE_END)
  const words = text.split(/\s+/)
  if (words.length < (does ? doingWordsAtLeast : wordsAtLeast)) return false
  if (does || isImplicit(text, look) || acts(text, look)) return true
  return isNounPhrase(text, look, { isLabelled: true })
}

/** A verb and its object: “entrega os …”; behind a label its capital is not needed. */
function acts(text: string, look: Look): boolean {
  return !look.imperative.test(text) && look.acts.test(text.replace(/^\p{Ll}/u, toUpper))
}

function toUpper(letter: string): string {
  return letter.toUpperCase()
}
