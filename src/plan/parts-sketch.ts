// A list of parts (“A orquestra é composta de:”) → the drawing of the whole with its parts in it.
import type { List, ListItem } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { SketchGroup, SketchThing } from '../model/diagram.ts'
import type { Section } from '../model/section.ts'
import type { ListShape } from '../model/shape.ts'
import type { Block } from '../model/slide.ts'

/** The line that introduces the list, and the drawing; items that hold items are groups. */
export function partsSketch({ lead, node, place }: ListShape, section: Section): Block[] {
  const inner = node.children.filter((item) => listIn(item))
  const things = node.children.filter((item) => !listIn(item)).map(thing)
  const whole: SketchGroup = { key: section.id, label: section.titleText, things, groups: [] }
  const drawn =
    inner.length === 0 ? { groups: [whole], things: [] } : { groups: inner.map(group), things }
  const sketch = { kind: 'containment', title: section.titleText, ...drawn, litKeys: [] } as const
  return [...(lead ? [lead] : []), { type: 'sketch', sketch, place }]
}

function group(item: ListItem): SketchGroup {
  const items = listIn(item)?.children ?? []
  return {
    ...thing(item),
    things: items.filter((one) => !listIn(one)).map(thing),
    groups: items.filter((one) => listIn(one)).map(group),
  }
}

function thing(item: ListItem): SketchThing {
  const [first] = item.children
  const label = first ? toString(first).trim() : ''
  return { key: `${label}@${item.position?.start.line ?? 0}`, label }
}

function listIn({ children }: ListItem): List | undefined {
  return children.find((block) => block.type === 'list')
}
