// “A concorrência ocorre quando …”: what happens is said by when it does.
import type { Defined, Sentence } from '../definition.ts'
import { isKnown } from './by-copula.ts'

const ARTICLE = /^(?:o|a|os|as|um|uma|the|an?|el|la|los|las|un|una)\s+/iu

export function byOccurrence({ node, text, sight }: Sentence): Defined | undefined {
  const { look } = sight.locale
  const found = look.occurs.exec(text)?.groups?.['term']
  const term = found?.replace(ARTICLE, '')
  const [, marked] = node.children
  const isMarked = marked?.type === 'strong'
  if (term === undefined || look.pronoun.test(term) || !(isMarked || isKnown(term, sight)))
    return undefined
  return { term, implicit: false, evidence: `says when ${term} happens` }
}
