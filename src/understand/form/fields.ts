// What a section says label by label: “**Isolamento:** …”, “Written with: …”, “Vantagens:” and a list.
import type { ListItem, Paragraph, PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Section } from '../../model/section.ts'
import type { ListShape, Shape } from '../../model/shape.ts'

/** What is said under one label. */
export interface Field {
  readonly label: string
  readonly isBold: boolean
  readonly said: readonly PhrasingContent[]
}

/** The fields of a section, and what stands beside them. */
export interface Fields {
  readonly fields: readonly Field[]
  readonly rest: readonly Shape[]
}

const LABEL_END = /\s*:\s*$/
const JOINT = /^\s*(?::|—|–|-(?=\s))\s*/
/** `Label: text`, the label in plain words. */
const PLAIN_LABEL = /^(?<label>\p{L}[^:.!?]{1,30}?)\s*:\s+(?=\S)/u
const wordsOfLabelAtMost = 4

/** Nothing when an item has no label, or a block needs a place of its own. */
export function fieldsOf({ shapes }: Section): Fields | undefined {
  const fields: Field[] = []
  const rest: Shape[] = []
  let open: string | undefined
  for (const shape of shapes) {
    if (shape.kind === 'list') {
      const read = open !== undefined ? [gathered(open, shape)] : fieldsOfList(shape)
      if (!read || (open !== undefined && shape.lead)) return undefined
      fields.push(...read)
      open = undefined
      continue
    }
    if (open !== undefined) return undefined
    if (shape.kind === 'aside') rest.push(shape)
    else if (shape.kind === 'definition' || isText(shape)) {
      const paragraph = shape.kind === 'definition' ? shape.sentence : shape.node
      const label = loneLabel(paragraph)
      const field = label === undefined ? boldField(paragraph) : undefined
      if (label !== undefined) open = label
      else if (field) fields.push(field)
      else rest.push(shape)
    } else return undefined
  }
  return open !== undefined ? undefined : { fields, rest }
}

type Text = Extract<Shape, { kind: 'prose' }> & { node: Paragraph }

function isText(shape: Shape): shape is Text {
  return shape.kind === 'prose' && shape.node.type === 'paragraph'
}

/** A list under “Vantagens:” is one field; else each item is. */
function fieldsOfList({ lead, node }: ListShape): Field[] | undefined {
  if (lead) {
    const label = toString(lead).replace(LABEL_END, '').trim()
    return isShort(label) ? [{ ...gathered(label, { node }), isBold: false }] : undefined
  }
  const fields = node.children.map((item) => fieldOf(item))
  return fields.every((field) => field !== undefined) ? fields : undefined
}

function gathered(label: string, { node }: Pick<ListShape, 'node'>): Field {
  return { label, isBold: true, said: joined(node.children.map((item) => said(item))) }
}

function fieldOf(item: ListItem): Field | undefined {
  const [first, ...below] = item.children
  if (first?.type !== 'paragraph') return undefined
  const field = boldField(first) ?? plainField(first)
  if (!field) return undefined
  const rest = said({ ...item, children: below })
  return rest.length === 0 ? field : { ...field, said: joined([field.said, rest]) }
}

function boldField({ children: [label, next, ...rest] }: Paragraph): Field | undefined {
  if (label?.type !== 'strong' || !next) return undefined
  const text = toString(label)
  const joint = next.type === 'text' ? next.value : ''
  if (!LABEL_END.test(text) && !JOINT.test(joint)) return undefined
  const opened =
    next.type === 'text' ? [{ ...next, value: joint.replace(JOINT, '').trimStart() }] : [next]
  const words = text.replace(LABEL_END, '').trim()
  return isShort(words) ? { label: words, isBold: true, said: [...opened, ...rest] } : undefined
}

function plainField({ children: [first, ...rest] }: Paragraph): Field | undefined {
  if (first?.type !== 'text') return undefined
  const whole = toString({ type: 'paragraph', children: [first, ...rest] })
  const label = PLAIN_LABEL.exec(whole)?.groups?.['label']
  if (label === undefined || !isShort(label) || !first.value.includes(':')) return undefined
  const value = first.value.slice(first.value.indexOf(':') + 1).trimStart()
  return { label, isBold: false, said: [...(value === '' ? [] : [{ ...first, value }]), ...rest] }
}

/** A paragraph that is nothing but a bold label: it heads the list below. */
function loneLabel({ children: [only, next, ...others] }: Paragraph): string | undefined {
  const colon = next === undefined || (next.type === 'text' && /^\s*:\s*$/.test(next.value))
  if (only?.type !== 'strong' || !colon || others.length > 0) return undefined
  const label = toString(only).replace(LABEL_END, '').trim()
  return isShort(label) ? label : undefined
}

/** All an item says, as one line. */
function said({ children }: ListItem): PhrasingContent[] {
  return joined(
    children.flatMap((block): PhrasingContent[][] => {
      if (block.type === 'paragraph') return [block.children]
      if (block.type === 'list') return block.children.map((item) => said(item))
      return 'value' in block ? [[{ type: 'inlineCode', value: block.value }]] : []
    }),
  )
}

function joined(pieces: readonly (readonly PhrasingContent[])[]): PhrasingContent[] {
  return pieces.flatMap((piece, index): readonly PhrasingContent[] =>
    index === 0 ? piece : [{ type: 'text', value: '; ' }, ...piece],
  )
}

function isShort(label: string): boolean {
  return label !== '' && label.split(/\s+/).length <= wordsOfLabelAtMost
}
