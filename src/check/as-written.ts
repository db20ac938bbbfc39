// What the notes wrote as plain text is no defect where it is shown: `$$ profit`, `{{ name }}`.
import type { Finding } from '../model/finding.ts'
import type { Expected } from './ledger-shown.ts'

const MARKUP = /^Unexpected markup /
const QUOTE = /on show, expected text: “(?<text>[^”]+)”$/
const CUT = /…$/
const SPACE = /\s+/g

/** Without the findings of `check/raw` whose text is in the notes, for the same slide. */
export function asWritten(
  findings: readonly Finding[],
  expected: readonly Expected[],
): readonly Finding[] {
  if (expected.length === 0) return findings
  const bySlide = Map.groupBy(expected, ({ slideNumber }) => slideNumber)
  return findings.filter(({ rule, message, slideNumber = 0 }) => {
    const quote = rule === 'check/raw' ? QUOTE.exec(message)?.groups?.['text'] : undefined
    if (quote === undefined) return true
    const own = bySlide.get(slideNumber) ?? []
    if (MARKUP.test(message) && own.some(({ isMarkup }) => isMarkup)) return false
    const shown = quote.replace(CUT, '').replaceAll(SPACE, '')
    const words = own.map((each) => each.words.replaceAll(SPACE, ''))
    return !words.some((each) => each.includes(shown) || (shown.includes(each) && each.length > 3))
  })
}
