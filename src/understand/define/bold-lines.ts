// A line in bold that is a term, or a question for it, and below it what it is: a heading that is not one.
import { toString } from 'mdast-util-to-string'
import type { InnerDefinition, Shape } from '../../model/shape.ts'
import { isName } from '../form/noun-title.ts'
import { asksWhat, isImplicit, nameOf } from '../recognise/definition/by-silence.ts'
import type { Here } from './define.ts'
import { loneLabel } from './label.ts'
import { saysWhat } from './says-what.ts'
import { THAT } from './stated.ts'

/** For each shape, what the line above makes of it. */
export function ofBoldLines(
  shapes: readonly Shape[],
  { locale: { look } }: Here,
): InnerDefinition[][] {
  return shapes.map((shape, at) => {
    const above = shapes[at - 1]
    const [label, line] = [above, shape].map((one) =>
      one?.kind === 'prose' && one.node.type === 'paragraph' ? one.node : undefined,
    )
    const term = label && (loneLabel(label.children) ?? askedIn(toString(label).trim()))
    if (term === undefined || !line || !isName(nameOf(term))) return []
    const text = toString(line).trim()
    const isTold = isImplicit(text, look) || (saysWhat(text, look) && THAT.test(text))
    return isTold ? [{ term: nameOf(term), sentence: line, implicit: true, isLabel: true }] : []
  })
}

/** “O que é a rede?” */
function askedIn(text: string): string | undefined {
  return text.endsWith('?') && asksWhat(text) ? text : undefined
}
