// Does a heading name a thing (etcd, Control Plane), or say something to do or ask?
import type { Section } from '../../model/section.ts'

const wordsAtMost = 4
const NUMBERED = /^\d+[.)]?\s|\s\d+$/
const SAYS_MORE = /[?!:=]| - | \/ |->|→|[.,;]$|\s(?:vs\.?|x|versus)\s/
/** Infinitives and gerunds at the start: “Instalar o …”, “Installing …”. */
const STARTS_WITH_VERB =
  /^(?:[\p{L}]{2,}(?:ando|endo|indo|izar|alar|iar)|[\p{L}]{3,}ing|(?:criar|usar|fazer|ver|rodar|how|what|why|como|por que|o que|qué))(?:\s|$)/iu
/** Headings of any notes on any subject. */
const ordinary = new Set(
  `introdução introduction introducción conclusão conclusion conclusión resumo summary resumen links referências
  references referencias exemplos examples ejemplos exemplo example comandos commands dicas tips instalação
  installation instalación conceitos concepts exercícios exercises ejercicios observações notes notas
  anotações apuntes bitácora bitacora guia guía guide tutorial recopilación compilado`.split(/\s+/),
)
/** Headings of a part of any matter; before “that” they are nouns as any (“Teoria que …”). */
const general = new Set(
  `contexto context teoria teoría teórico teórica theory overview visão geral definição definición definition conceito
  concepto concept básicos básico basics`.split(/\s+/),
)

/** A heading that names a thing. */
export function namesThing({ titleText }: Section): boolean {
  return isName(titleText)
}

/** A few words that name something. */
export function isName(text: string): boolean {
  return isLabel(text) && !startsWithVerb(text)
}

/** A few words that name something or somebody's doing (“Isolating transformer”, “Washing the rice”). */
export function isLabel(text: string): boolean {
  return (
    text !== '' &&
    text.split(/\s+/).length <= wordsAtMost &&
    !NUMBERED.test(text) &&
    !SAYS_MORE.test(text) &&
    !text
      .toLowerCase()
      .split(/\s+/)
      .every((word) => ordinary.has(word) || general.has(word))
  )
}

/** “Calculando”, “Instalar o …”. */
export function startsWithVerb(text: string): boolean {
  return STARTS_WITH_VERB.test(text)
}

/** May be the noun that is told of: “Teoria que …”, not “Dicas que …”. */
export function isNoun(word: string): boolean {
  return /^\p{L}/u.test(word) && !ordinary.has(word.toLowerCase()) && !startsWithVerb(word)
}
