// Lists of questions with their answers: `- Quanto é 6 × 7?` and below it `- Resposta: 42`.
import type { BlockContent, DefinitionContent, List, ListItem, Paragraph, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Locale } from '../locale/words.ts'

type Block = BlockContent | DefinitionContent

/** `Resposta: …`, `**Solução 2:** …`; `Pergunta: …`. */
const LABEL = /^(?<label>[\p{L} ]+(?: \d[\d.]*)?)\s*:/u

const PROBLEM = /^problem/iu

/** Each question of such a list as a labelled exercise, its answer below it; other blocks as they are. */
export function withoutAnsweredLists(
  body: readonly RootContent[],
  { locale }: { locale: Locale },
): readonly RootContent[] {
  let number = 0
  return body.flatMap((node, at): readonly RootContent[] => {
    // What stands below would be taken for part of the last answer.
    const isLast = body.slice(at).every(({ type }) => type === 'list' || type === 'html')
    const pairs = node.type === 'list' && isLast ? pairsOf(node, locale) : undefined
    if (!pairs) return [node]
    return pairs.flatMap(({ question, answer }) => {
      number += 1
      return [...labelledAs(locale.words.exercise(number), question), ...answer]
    })
  })
}

interface Pair {
  readonly question: readonly Block[]
  readonly answer: readonly Block[]
}

/** Question and answer of each item, or of each two; nothing unless all of the list is of that kind. */
function pairsOf({ children }: List, locale: Locale): Pair[] | undefined {
  const pairs: Pair[] = []
  for (let at = 0; at < children.length; at += 1) {
    const [item, next] = [children[at], children[at + 1]]
    const below = item && answerBelow(item, locale)
    if (below) pairs.push(below)
    else if (item && next && !isAnswer(item, locale) && isAnswer(next, locale)) {
      pairs.push({ question: item.children, answer: next.children })
      at += 1
    } else return undefined
  }
  return pairs.length > 0 && pairs.every((pair) => asks(pair, locale)) ? pairs : undefined
}

/** It asks, tells to do something, or calls itself a question; “Problema: …, Solução: …” is prose. */
function asks({ question: [first] }: Pair, { look }: Locale): boolean {
  const text = first?.type === 'paragraph' ? toString(first).trim() : ''
  const isCalled = look.roles.exercise.test(text) || look.exercise.test(text)
  return !PROBLEM.test(text) && (text.includes('?') || look.imperative.test(text) || isCalled)
}

/** The answer is the list in the item. */
function answerBelow({ children }: ListItem, locale: Locale): Pair | undefined {
  const last = children.at(-1)
  const [answer] = last?.type === 'list' ? last.children : []
  if (last?.type !== 'list' || !answer || !isAnswer(answer, locale)) return undefined
  return { question: children.slice(0, -1), answer: last.children.flatMap((item) => item.children) }
}

function isAnswer({ children: [first] }: ListItem, { look: { roles } }: Locale): boolean {
  const text = first?.type === 'paragraph' ? toString(first) : ''
  const label = LABEL.exec(text)?.groups?.['label']
  return label !== undefined && roles.solution.test(label)
}

function labelledAs(name: string, [first, ...others]: readonly Block[]): Block[] {
  if (first?.type !== 'paragraph') return first ? [first, ...others] : []
  const label: Paragraph = {
    ...first,
    children: [
      { type: 'strong', children: [{ type: 'text', value: `${name}:` }] },
      { type: 'text', value: ' ' },
      ...first.children,
    ],
  }
  return [label, ...others]
}
