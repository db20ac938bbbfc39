// A paragraph as its sentences, inline marks kept.
import type { Paragraph, PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'

/** Sentence end followed by the start of another; abbreviations and initials (“Edgar F. Codd”) are no end. */
const SENTENCE_END =
  /(?<!\b(?:[Ee]x|[Oo]bs|etc|e\.g|i\.e|p\.ex|vs|[Ff]ig|[Ss]r|[Dd]r|[Nn]o|\p{Lu}\p{Ll}+\s\p{Lu}))[.!?]["”)]?\s+(?=[\p{Lu}\d"“¿¡(])/u
/** A line that begins with a dash is one of a list that Markdown does not see. */
const LIST_LINE = /\n\s*[-–—•*+]+\s*(?=\S)/u
const ENDS = /[\p{L}\d)][.!?]\s+$/u
const LINE_BREAK = /^<br\s*\/?>$/iu
const CAPITAL = /^\p{Lu}/u

/** Inline content up to the end of the first sentence; cut only in plain text. */
export function firstSentence({ children }: Paragraph): PhrasingContent[] {
  return cut(children).sentence
}

/** Each sentence as a paragraph of its own, where the whole one stands. */
export function sentencesOf(paragraph: Paragraph): Paragraph[] {
  const sentences: Paragraph[] = []
  let left: readonly PhrasingContent[] = paragraph.children
  while (left.length > 0) {
    const { sentence, rest } = cut(left)
    if (sentence.length > 0) sentences.push({ ...paragraph, children: sentence })
    left = rest
  }
  return sentences
}

interface Cut {
  readonly sentence: PhrasingContent[]
  readonly rest: readonly PhrasingContent[]
}

function cut(children: readonly PhrasingContent[]): Cut {
  const sentence: PhrasingContent[] = []
  for (const [index, child] of children.entries()) {
    const after = children.slice(index + 1)
    if (child.type === 'break' || (child.type === 'html' && LINE_BREAK.test(child.value))) {
      return { sentence, rest: after }
    }
    const end = child.type === 'text' ? endOf(child.value) : undefined
    if (child.type === 'text' && end !== undefined) {
      const left = child.value.slice(end).trimStart()
      return {
        sentence: [...sentence, { type: 'text', value: child.value.slice(0, end) }],
        rest: left === '' ? after : [{ type: 'text', value: left }, ...after],
      }
    }
    sentence.push(child)
    const [next] = after
    // “… cluster. [How to install it](…)”: the next sentence is in a node of its own.
    if (child.type === 'text' && ENDS.test(child.value) && next && CAPITAL.test(toString(next))) {
      const value = child.value.trimEnd()
      return { sentence: [...sentence.slice(0, -1), { type: 'text', value }], rest: after }
    }
  }
  return { sentence, rest: [] }
}

/** Where the first sentence of a text ends, when more follows it. */
function endOf(text: string): number | undefined {
  const [sentence, line] = [SENTENCE_END.exec(text), LIST_LINE.exec(text)]
  if (line && line.index > 0 && line.index < (sentence?.index ?? Infinity)) return line.index
  return sentence ? sentence.index + sentence[0].trimEnd().length : undefined
}
