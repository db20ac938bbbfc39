// `A router connects …`: what the thing of the heading, or of the bold word, does.
import { doesWhat } from '../../define/does-what.ts'
import type { Defined, Sentence } from '../definition.ts'
import { stem } from './by-copula.ts'
import { nameOf } from './by-silence.ts'

const termWordsAtMost = 4
/** Verb and object together. */
const wordsAtLeast = 3
const ARTICLE = /^(?:o|a|os|as|um|uma|the|an?|el|la|los|las|un|una)\s+/iu

export function byVerb({ node, text, sight }: Sentence): Defined | undefined {
  const { look } = sight.locale
  const words = text.replace(ARTICLE, '').split(' ')
  const known = [nameOf(sight.title), boldIn(node)].map((name) => stem(name.replace(ARTICLE, '')))
  for (let length = 1; length <= termWordsAtMost; length += 1) {
    const term = words.slice(0, length).join(' ')
    const rest = words.slice(length)
    const isSubject = stem(term) !== '' && known.includes(stem(term)) && /^\p{L}/u.test(term)
    if (isSubject && rest.length >= wordsAtLeast && doesWhat(rest.join(' '), look)) {
      return { term, implicit: false, evidence: `says what ${term} does` }
    }
  }
  return undefined
}

/** The bold word that a sentence begins with. */
function boldIn({ children: [first, second] }: Sentence['node']): string {
  const opens = first?.type === 'text' && ARTICLE.test(`${first.value.trim()} `) ? second : first
  const [only] = opens?.type === 'strong' ? opens.children : []
  return only?.type === 'text' ? only.value : ''
}
