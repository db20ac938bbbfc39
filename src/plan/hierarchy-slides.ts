// The heading tree of a system → one drawing of it, and each part with the drawing small beside it.
import type { Section } from '../model/section.ts'
import type { Hierarchy } from '../model/shape.ts'
import type { SketchGroup, SketchThing } from '../model/diagram.ts'
import type { Block, Slide } from '../model/slide.ts'
import { makeSlide, type PlanContext } from './make-slide.ts'
import { ordinarySlides } from './ordinary-slides.ts'
import { relationSlides } from './relation-slides.ts'
import { endsWithColon, route, wordCount } from './shown.ts'

/** More things than this and the small map shows only the group it is about. */
const mapThingsAtMost = 12
/** Text that may stand under the drawing. */
const wordsUnderAtMost = 30

interface Tree {
  readonly groups: readonly SketchGroup[]
  readonly things: readonly SketchThing[]
}

/** All slides of the system: overview, then group by group, part by part. */
export function hierarchySlides(section: Section, form: Hierarchy, context: PlanContext): Slide[] {
  const tree = treeOf(section)
  // A part's title stands in the breadcrumb by itself.
  const crumbs = section.depth > 1 ? [...context.crumbs, section.titleText] : context.crumbs
  const below: PlanContext = { ...context, crumbs }
  return [
    ...overview(section, form, { tree, context }),
    ...relationSlides(section, { context, deep: true }),
    ...section.children.flatMap((child) =>
      partSlides(child, { tree, system: section, context: below }),
    ),
  ]
}

function overview(
  section: Section,
  form: Hierarchy,
  { tree, context }: { tree: Tree; context: PlanContext },
): Slide[] {
  const sketch = { kind: 'containment', title: section.titleText, ...tree, litKeys: [] } as const
  const drawing: Block = { type: 'sketch', sketch, place: form.place }
  const texts = section.shapes.flatMap((shape) => route(shape).shown)
  const isShort =
    texts.every((node) => node.type === 'paragraph') &&
    texts.reduce((sum, node) => sum + wordCount(node), 0) <= wordsUnderAtMost
  const said = section.shapes.flatMap((shape) => route(shape).said)
  const before = isShort ? [] : ordinarySlides(section, context)
  const leads = texts.filter(endsWithColon)
  const slide = makeSlide(
    {
      section,
      layout: 'diagram',
      blocks: isShort
        ? [...leads, drawing, ...texts.filter((text) => !leads.includes(text))]
        : [drawing],
      said: isShort ? said : [],
      place: form.place,
      why: form.evidence,
    },
    context,
  )
  return [...before, slide]
}

/** Slides of one part: its own text with the map beside it, then the parts inside it. */
function partSlides(
  section: Section,
  options: { tree: Tree; system: Section; context: PlanContext },
): Slide[] {
  const { tree, system, context } = options
  const lit = litKeys(section)
  const isDrawn = lit.some((key) => allKeys(tree).has(key))
  const own = ordinarySlides(section, context).map((slide) =>
    isDrawn && (slide.layout === 'list' || slide.layout === 'statement' || slide.layout === 'quote')
      ? withMap(slide, { tree, system, lit, section })
      : slide,
  )
  const below: PlanContext = { ...context, crumbs: [...context.crumbs, section.titleText] }
  const inside = section.children.flatMap((child) =>
    partSlides(child, { ...options, context: below }),
  )
  return [...own, ...inside]
}

function withMap(
  slide: Slide,
  {
    tree,
    system,
    lit,
    section,
  }: { tree: Tree; system: Section; lit: readonly string[]; section: Section },
): Slide {
  const { groups, things } = mapFor(tree, lit)
  const sketch = {
    kind: 'containment',
    title: `${section.titleText} › ${system.titleText}`,
    groups,
    things,
    litKeys: lit,
  } as const
  return {
    ...slide,
    layout: 'component',
    blocks: [...slide.blocks, { type: 'sketch', sketch, place: slide.place }],
    reasons: [
      ...slide.reasons,
      {
        stage: 'plan',
        text: `component: “${section.titleText}” is a part of “${system.titleText}”`,
      },
    ],
  }
}

/** What the small map shows: everything when it is little, else the group of what is lit. */
function mapFor(tree: Tree, lit: readonly string[]): Tree {
  const keys = allKeys(tree)
  const home = tree.groups.filter((group) => lit.some((key) => keysOf(group).includes(key)))
  if (keys.size > mapThingsAtMost && home.length > 0) return { groups: home, things: [] }
  if (home.length > 0) return { groups: tree.groups, things: [] }
  return tree
}

function treeOf(section: Section): Tree {
  const named = section.children.filter((child) => child.titleText !== '')
  const inner = named.filter((child) => child.children.length > 0)
  const leaves = named.filter((child) => child.children.length === 0).map(thing)
  if (inner.length === 0)
    return { groups: [{ ...thing(section), things: leaves, groups: [] }], things: [] }
  return { groups: inner.map(groupOf), things: leaves }
}

function groupOf(section: Section): SketchGroup {
  const inner = section.children.filter((child) => child.children.length > 0)
  const leaves = section.children.filter((child) => child.children.length === 0)
  return { ...thing(section), things: leaves.map(thing), groups: inner.map(groupOf) }
}

function thing(section: Section): SketchThing {
  return { key: section.id, label: section.titleText }
}

/** A part's own key, or those of everything in it when it is a group. */
function litKeys(section: Section): string[] {
  return section.children.length === 0 ? [section.id] : section.children.flatMap(litKeys)
}

function allKeys(tree: Tree): Set<string> {
  return new Set([...tree.groups.flatMap(keysOf), ...tree.things.map(({ key }) => key)])
}

function keysOf(node: SketchGroup): string[] {
  return [...node.things.map(({ key }) => key), ...node.groups.flatMap(keysOf)]
}
