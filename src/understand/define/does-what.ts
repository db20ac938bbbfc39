// Does a text begin with a verb that says what a thing does: “guarda os …”, “connect networks”?
import type { Locale } from '../../locale/words.ts'

/** “conectam”, “conectan”: the verb of several things. */
const PLURAL = /^(?<one>\p{L}{3,}?[ae])[mn](?=\s)/u
/** A name of several things: English says “routers connect”, and “connect” of one thing is an order. */
const SEVERAL = /(?:[^s]s|\p{Lu}s)(?:\s*\([^)]*\))?$/u

/** @param options.of What is told of, where it is known. */
export function doesWhat(
  text: string,
  look: Locale['look'],
  { of = 's' }: { readonly of?: string | undefined } = {},
): boolean {
  const one = text.replace(PLURAL, '$<one>')
  const isOfMany = SEVERAL.test(`x${of}`)
  const forms = [text, one, ...(isOfMany ? [text.replace(/^(\p{L}{3,}[^s\s])(?=\s)/u, '$1s')] : [])]
  return look.doMany.test(text) || forms.some((form) => look.does.test(form))
}
