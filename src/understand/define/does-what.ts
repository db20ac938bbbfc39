// Does a text begin with a verb that says what a thing does: “guarda os …”, “connect networks”?
import type { Locale } from '../../locale/words.ts'

/** “conectam”, “conectan”: the verb of several things. */
const PLURAL = /^(?<one>\p{L}{3,}?[ae])[mn](?=\s)/u

export function doesWhat(text: string, look: Locale['look']): boolean {
  const one = text.replace(PLURAL, '$<one>')
  // English has its “s” where one thing does it.
  const forms = [text, one, text.replace(/^(\p{L}{3,}[^s\s])(?=\s)/u, '$1s')]
  return forms.some((form) => look.does.test(form))
}
