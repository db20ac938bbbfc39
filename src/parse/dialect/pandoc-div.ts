// Carpentries and Pandoc: `:::exercise Title` … `:::` → comments that `outline/` reads; GitHub shows text.
import type { Dialect } from './dialect.ts'

const OPEN =
  /^:{3,}\s*(?:\{\s*\.(?<dotted>\p{L}+)[^}]*\}|(?<name>\p{L}+))(?:\s+(?<title>[^\s:](?:.*[^\s:])?))?(?:\s*:+)?\s*$/iu
const CLOSE = /^:{3,}\s*$/
/** What notes call each mark, by the word we go on with. */
const names: Readonly<Record<string, RegExp>> = {
  exercise: /^(?:exercise|challenge|exerc[ií]cio|desafio|ejercicio|task|lab)$/iu,
  solution: /^(?:solution|answer|solução|solucao|resposta|solución|solucion|respuesta)$/iu,
  objectives: /^(?:objectives|objetivos|questions)$/iu,
  prerequisites: /^(?:prereq|prereqs|prerequisites|pré-?requisitos|requisitos)$/iu,
  keypoints: /^(?:keypoints|resumo|resumen)$/iu,
}
/** The Carpentries' questions that an episode answers; they say so. */
const QUESTIONS = /^questions$/i
/** A title that would end the comment stays text. */
const ENDS_COMMENT = /--!?>/

export const pandocDiv: Dialect = (lines) => {
  const plain = [...lines]
  const open: { at: number; text: string | undefined }[] = []
  lines.forEach((line, at) => {
    if (CLOSE.test(line)) {
      const opened = open.pop()
      if (opened?.text === undefined) return
      plain[opened.at] = opened.text
      plain[at] = '<!-- ::: -->'
      return
    }
    if (OPEN.test(line)) open.push({ at, text: comment(line) })
  })
  return plain
}

/** Nothing for a fence that is none of ours: it only has to be closed. */
function comment(line: string): string | undefined {
  const { dotted, name = dotted ?? '', title = '' } = OPEN.exec(line)?.groups ?? {}
  const mark = Object.entries(names).find(([, called]) => called.test(name))?.[0]
  const named = QUESTIONS.test(name) ? name.charAt(0).toUpperCase() + name.slice(1) : ''
  const bare = title.replace(/^\[(.*)\]$/u, '$1') || named
  if (mark === undefined || ENDS_COMMENT.test(bare)) return undefined
  return `<!-- :::${mark} ${bare}`.trimEnd() + ' -->'
}
