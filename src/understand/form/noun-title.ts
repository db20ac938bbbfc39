// Does a heading name a thing (etcd, Control Plane), or say something to do or ask?
import type { Section } from '../../model/section.ts'

const wordsAtMost = 4
const NUMBERED = /^\d+[.)]?\s/
const SAYS_MORE = /[?!:=]| - | \/ |->|→/
/** Infinitives and gerunds at the start: “Instalar o …”, “Installing …”. */
const STARTS_WITH_VERB =
  /^(?:[\p{L}]{2,}(?:ando|endo|indo|izar|alar|iar)|[\p{L}]{3,}ing|(?:criar|usar|fazer|ver|rodar|how|what|why|como|por que|o que|qué))(?:\s|$)/iu
/** Headings of any notes on any subject. */
const ordinary = new Set(
  `introdução introduction introducción conclusão conclusion conclusión resumo summary resumen links referências
  references referencias exemplos examples ejemplos exemplo example comandos commands dicas tips instalação
  installation instalación conceitos concepts exercícios exercises ejercicios observações notes notas`.split(
    /\s+/,
  ),
)

export function namesThing(section: Section): boolean {
  const title = section.titleText
  return (
    title !== '' &&
    title.split(/\s+/).length <= wordsAtMost &&
    !NUMBERED.test(title) &&
    !SAYS_MORE.test(title) &&
    !STARTS_WITH_VERB.test(title) &&
    !ordinary.has(title.toLowerCase())
  )
}
