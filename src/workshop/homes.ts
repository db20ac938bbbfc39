// The same thing, the same colour in every part: things in drawings have the colour of the part that
// teaches them.
import type { Locale } from '../locale/words.ts'
import type { Diagram, DiagramGroup, DiagramNode, OtherPart } from '../model/diagram.ts'
import { kept } from '../model/recalled.ts'
import type { Block, Layout, Slide } from '../model/slide.ts'
import { titleText } from '../model/title-text.ts'
import type { GlossaryEntry } from '../model/workshop.ts'
import { key } from './glossary/key.ts'

/** Slides whose title is not what they teach. */
const untaught = new Set<Layout>(['cover', 'agenda', 'end', 'quiz', 'recap', 'exercise'])

interface Options {
  readonly glossary: readonly GlossaryEntry[]
  readonly words: Pick<Locale['words'], 'ofPart'>
}

/**
 * Slides whose drawings know which part teaches each thing; where no drawing has a thing of another
 * part, there is nothing to tell, and they stay as they are. A thing has a home when exactly one part
 * gives it a title or defines it, or, where none does, when one part alone says what it belongs to:
 * the same name in two parts may be two things, and then it has no colour. Small maps with a lit
 * place and piles of layers keep their own meaning of colour.
 */
export function homes(slides: readonly Slide[], { glossary, words }: Options): Slide[] {
  const partOf = partNumbers(slides)
  const titles = partTitles(slides)
  const homeOf = homeFinder(slides, { glossary, partOf })
  const isAway = (label: string, at: number): boolean =>
    (homeOf(label) ?? partOf[at]) !== partOf[at]
  const haveGuests = slides.some((slide, at) =>
    drawnNodes(slide).some(({ label }) => isAway(label, at)),
  )
  if (!haveGuests) return [...slides]
  return slides.map((slide, at) => {
    const own = drawnNodes(slide).flatMap(({ label }): [string, number][] => {
      const home = homeOf(label)
      return home === undefined ? [] : [[label, home]]
    })
    if (own.length === 0) return slide
    const others = [...new Set(own.map(([, home]) => home))]
      .filter((home) => home !== partOf[at])
      .toSorted((a, b) => a - b)
      .map((number): OtherPart => ({ number, title: titles[number - 1] ?? '' }))
    return coloured(slide, JSON.stringify({ own, others }), words)
  })
}

/** The part of each slide, from 1; 0 before the first and from the end on. */
function partNumbers(slides: readonly Slide[]): number[] {
  let part = 0
  let isOver = false
  return slides.map((slide) => {
    isOver ||= slide.layout === 'end'
    if (opens(slide)) part += 1
    return isOver ? 0 : part
  })
}

function partTitles(slides: readonly Slide[]): string[] {
  return slides.filter(opens).map(({ title }) => titleText(title))
}

function opens({ layout, opensPart }: Slide): boolean {
  return layout === 'section' || opensPart !== undefined
}

function homeFinder(
  slides: readonly Slide[],
  { glossary, partOf }: Pick<Options, 'glossary'> & { partOf: readonly number[] },
): (label: string) => number | undefined {
  const [taught, placed] = [new Map<string, Set<number>>(), new Map<string, Set<number>>()]
  const add = (to: Map<string, Set<number>>, name: string, part: number | undefined): void => {
    const id = key(name)
    if (part && id !== '') to.set(id, (to.get(id) ?? new Set()).add(part))
  }
  const partOfId = new Map(slides.map(({ id }, at) => [id, partOf[at]]))
  for (const { term, sectionId } of glossary) add(taught, term, partOfId.get(sectionId))
  slides.forEach((slide, at) => {
    if (!untaught.has(slide.layout)) add(taught, titleText(slide.title), partOf[at])
    for (const { diagram } of drawings(slide)) {
      if (diagram.form !== 'containment') continue
      for (const { label } of everyNode(diagram)) add(placed, label, partOf[at])
    }
  })
  return (label) => {
    const [home, ...others] = taught.get(key(label)) ?? placed.get(key(label)) ?? []
    return others.length === 0 ? home : undefined
  }
}

interface Drawing {
  readonly diagram: Diagram
}

/** Drawings in which a colour may say where a thing is taught. */
function drawings({ blocks }: Slide): Drawing[] {
  return blocks.filter(
    (block) =>
      block.type === 'diagram' &&
      block.diagram.form !== 'stacks' &&
      !everyNode(block.diagram).some(({ lit }) => lit),
  ) as Drawing[]
}

function drawnNodes(slide: Slide): DiagramNode[] {
  return drawings(slide).flatMap(({ diagram }) => everyNode(diagram))
}

function everyNode({ nodes, groups }: Pick<DiagramGroup, 'nodes' | 'groups'>): DiagramNode[] {
  return [...nodes, ...groups.flatMap(everyNode)]
}

/** @param marks JSON of each label with its home, and of the parts that are not the slide's own. */
const coloured = kept((slide: Slide, marks: string, words: Options['words']): Slide => {
  const { own, others } = JSON.parse(marks) as { own: [string, number][]; others: OtherPart[] }
  const homeOf = new Map(own)
  const mine = drawings(slide)
  const blocks = slide.blocks.map((block): Block => {
    if (block.type !== 'diagram' || !mine.includes(block)) return block
    return { ...block, diagram: withHomes(block.diagram, { homeOf, others, words }) }
  })
  return { ...slide, blocks }
})

function withHomes(
  diagram: Diagram,
  options: {
    homeOf: ReadonlyMap<string, number>
    others: readonly OtherPart[]
    words: Options['words']
  },
): Diagram {
  const { homeOf, others, words } = options
  const atHome = (node: DiagramNode): DiagramNode => {
    const home = homeOf.get(node.label)
    return home === undefined ? node : { ...node, home }
  }
  const inside = (group: DiagramGroup): DiagramGroup => ({
    ...group,
    nodes: group.nodes.map(atHome),
    groups: group.groups.map(inside),
  })
  const guests = everyNode(diagram).flatMap(({ label }) => {
    const part = others.find(({ number }) => number === homeOf.get(label))
    return part ? [{ label, part }] : []
  })
  const otherParts = others.filter((part) => guests.some((guest) => guest.part === part))
  const said = guests.map(
    ({ label, part }) => `${label}: ${words.ofPart(part.number, part.title)}.`,
  )
  return {
    ...diagram,
    description: [diagram.description, ...said].filter(Boolean).join(' '),
    nodes: diagram.nodes.map(atHome),
    groups: diagram.groups.map(inside),
    ...(otherParts.length > 0 && { otherParts }),
  }
}
