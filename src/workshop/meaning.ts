// The one sentence of a paragraph that says what a term means.
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
/** `Imagem = `, `**Pod:** `, `Pod — `. */
const JOINT = /^\s*(?:=|:|—|–|-(?=\s))\s*/u

/** Inline content up to the end of the first sentence; cut only in plain text. */
export function firstSentence(paragraph: Paragraph): PhrasingContent[] {
  const sentence: PhrasingContent[] = []
  for (const [index, child] of paragraph.children.entries()) {
    if (child.type === 'break' || (child.type === 'html' && LINE_BREAK.test(child.value))) break
    const end = child.type === 'text' ? endOf(child.value) : undefined
    if (child.type === 'text' && end !== undefined) {
      const value = child.value.slice(0, end)
      return [...sentence, { type: 'text', value }]
    }
    sentence.push(child)
    const next = paragraph.children[index + 1]
    // “… cluster. [How to install it](…)”: the next sentence is in a node of its own.
    if (child.type === 'text' && ENDS.test(child.value) && next && CAPITAL.test(toString(next))) {
      return [...sentence.slice(0, -1), { type: 'text', value: child.value.trimEnd() }]
    }
  }
  return sentence
}

/** Where the first sentence of a text ends, when more follows it. */
function endOf(text: string): number | undefined {
  const [sentence, line] = [SENTENCE_END.exec(text), LIST_LINE.exec(text)]
  if (line && line.index > 0 && line.index < (sentence?.index ?? Infinity)) return line.index
  return sentence ? sentence.index + sentence[0].trimEnd().length : undefined
}

/**
 * The sentence without a term that only stands before it as a label.
 * `Pod é a menor unidade` stays whole: it is a sentence.
 */
export function afterTerm(sentence: readonly PhrasingContent[], term: string): PhrasingContent[] {
  const [first, second, ...rest] = sentence
  if (!first || term === '') return [...sentence]
  if (first.type === 'strong') {
    const label = toString(first).replace(/\s*:\s*$/, '')
    const isLabel = label === term && (/:\s*$/.test(toString(first)) || startsWithJoint(second))
    if (!isLabel) return [...sentence]
    return [...(second ? [withoutJoint(second)] : []), ...rest]
  }
  if (first.type !== 'text' || !first.value.startsWith(term)) return [...sentence]
  const after = first.value.slice(term.length)
  if (!JOINT.test(after)) return [...sentence]
  return [{ ...first, value: after.replace(JOINT, '') }, ...(second ? [second] : []), ...rest]
}

function startsWithJoint(node: PhrasingContent | undefined): boolean {
  return node?.type === 'text' && JOINT.test(node.value)
}

function withoutJoint(node: PhrasingContent): PhrasingContent {
  return node.type === 'text' ? { ...node, value: node.value.replace(JOINT, '').trimStart() } : node
}
