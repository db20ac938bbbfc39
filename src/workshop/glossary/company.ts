// Where a label stands: what announces it, and which labels stand beside it.
import type { List, ListItem, Paragraph } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { kept } from '../../model/recalled.ts'
import type { Section } from '../../model/section.ts'
import type { Shape } from '../../model/shape.ts'
import { labelled, type Label } from '../../understand/define/label.ts'

/** The list, or the lines of text, around a label. */
export interface Company {
  readonly isNumbered: boolean
  /** The heading, and the lines that the list stands under. */
  readonly announced: string
  /** The labels beside each other, its own among them. */
  readonly labels: readonly Label[]
}

/** What a label has around it, by the line that it stands on. */
export const companies = kept(({ shapes, titleText }: Section): ReadonlyMap<number, Company> => {
  const found = new Map<number, Company>()
  for (const shape of shapes) {
    if (shape.kind !== 'list') continue
    const lead = shape.lead ? toString(shape.lead).trim() : ''
    addList(shape.node, `${titleText}\n${lead}`, found)
  }
  const lines = shapes.flatMap((shape) => paragraphOf(shape) ?? []).filter(labelled)
  const labels = lines.flatMap((line) => labelled(line) ?? [])
  for (const { position } of lines) {
    if (position)
      found.set(position.start.line, { isNumbered: false, announced: titleText, labels })
  }
  return found
})

function addList(list: List, announced: string, found: Map<number, Company>): void {
  const labels = list.children.flatMap((item) => labelOf(item) ?? [])
  const company = { isNumbered: list.ordered === true, announced, labels }
  for (const item of list.children) {
    const line = item.position?.start.line
    if (line !== undefined) found.set(line, company)
    for (const block of item.children) {
      if (block.type === 'list') addList(block, `${announced}\n${opening(item)}`, found)
    }
  }
}

function labelOf({ children: [first] }: ListItem): Label | undefined {
  return first?.type === 'paragraph' ? labelled(first) : undefined
}

function opening({ children: [first] }: ListItem): string {
  return first?.type === 'paragraph' ? toString(first).trim() : ''
}

function paragraphOf(shape: Shape): Paragraph | undefined {
  if (shape.kind === 'definition') return shape.sentence
  return shape.kind === 'prose' && shape.node.type === 'paragraph' ? shape.node : undefined
}
