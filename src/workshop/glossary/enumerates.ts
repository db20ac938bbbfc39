// Behind a label: what a thing is, or only a row of things or names?
import type { Locale } from '../../locale/words.ts'

/** “Mitocondria, ribosomas”: parts so short hold no noun with what is told of it. */
const partWordsAtMost = 3
const BETWEEN_PARTS = /[,;]\s+/u
/** “massa e volume”. */
const PAIR = /^\p{L}+ (?:e|y|and|&) \p{L}+[.;]?$/iu
/** “María López Pérez”, “Friday 12th of May”: a field that is filled in. */
const NAME_OR_NUMBER = /^[\p{Lu}\d]/u
const QUOTES = /["“”'.]/gu
const ARTICLE = /^(?:the|o|a|el|la) (?=\p{Lu})/iu
const JOINS_NAMES = /^(?:de|da|do|dos|das|del|of|y|e|and|&)$/u

/** A row of things: `grânulos, gotículas`, not `núcleo, gestiona todo`. Parentheses are left out before. */
export function enumerates(text: string, look: Locale['look']): boolean {
  const parts = text.trim().split(BETWEEN_PARTS)
  return (
    PAIR.test(text.trim()) ||
    (parts.length >= 2 &&
      parts.every((part) => part.split(/\s+/).length <= partWordsAtMost && !look.does.test(part)))
  )
}

/** Words with capitals, in quotes or behind an article or not, and no others but those that join them. */
export function isNames(text: string): boolean {
  const words = text.replaceAll(QUOTES, '').replace(ARTICLE, '').trim().split(/\s+/)
  const isName = (word: string): boolean => NAME_OR_NUMBER.test(word)
  return (
    words.filter(isName).length >= 2 &&
    isName(words[0] ?? '') &&
    words.every((word) => isName(word) || JOINS_NAMES.test(word))
  )
}
