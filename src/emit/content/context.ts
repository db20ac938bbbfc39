// What a block must know of the whole deck: which number a footnote has, where a reference leads.
import type { Nodes } from 'mdast'
import type { Diagram } from '../../model/diagram.ts'
import { kept, type Known, recalled } from '../../model/recalled.ts'
import type { Block, Deck, Slide } from '../../model/slide.ts'

/**
 * The labels of a deck: `footnote x` has its number, `definition x` its address, and `slide x` is there
 * when a slide has that address. The same object as long as nothing of it changes.
 */
export type Labels = Known<`${'footnote' | 'definition' | 'slide'} ${string}`, string | undefined>

/** What a block asks for. */
export interface ContentContext {
  /** Footnote's identifier → its number. */
  readonly footnotes: Known<string, string | undefined>
  /** Link definition's identifier → its address. */
  readonly definitions: Known<string, string | undefined>
  /** Addresses of the deck's own slides. */
  readonly slideIds: { readonly has: (id: string) => boolean }
  /** In speaker notes, which show no images. */
  readonly isSaid?: boolean
  /** Writes a diagram as Mermaid text. */
  readonly diagramText: (diagram: Diagram) => string
}

export function contentContext(
  labels: Labels,
  options: Pick<ContentContext, 'diagramText'>,
): ContentContext {
  return {
    footnotes: { get: (id) => labels.get(`footnote ${id}`) },
    definitions: { get: (id) => labels.get(`definition ${id}`) },
    slideIds: { has: (id) => labels.get(`slide ${id}`) !== undefined },
    ...options,
  }
}

/** Footnotes are numbered in the order they are first named, then those that nobody names. */
export function labelsOf({ slides }: Pick<Deck, 'slides'>): Labels {
  return labelsOfAll(slides)
}

const labelsOfAll = kept((slides: Deck['slides']): Labels => {
  const [first, ...others] = slides.map((slide) => labelsIn(slide))
  return first ? labelsFrom(first, ...others) : new Map()
})

const labelsFrom = kept((first: SlideLabels, ...others: readonly SlideLabels[]): Labels => {
  const all = [first, ...others]
  const order = new Set([...all.flatMap(({ named }) => named), ...all.flatMap((one) => one.noted)])
  return new Map([
    ...[...order].map((id, index) => [`footnote ${id}`, String(index + 1)] as const),
    // Of two definitions the first counts.
    ...all
      .flatMap(({ defined }) => defined)
      .map(([id, url]) => [`definition ${id}`, url] as const)
      .toReversed(),
    ...all.map(({ id }) => [`slide ${id}`, id] as const),
  ])
})

interface SlideLabels {
  readonly id: string
  /** Footnotes that it names, and those that it explains. */
  readonly named: readonly string[]
  readonly noted: readonly string[]
  readonly defined: readonly (readonly [name: string, url: string])[]
}

const labelsIn = kept((slide: Slide): SlideLabels => {
  const { id } = slide
  const defined: [string, string][] = []
  const labels = { id, named: [] as string[], noted: [] as string[], defined }
  visitSlide(slide, (node) => {
    if (node.type === 'footnoteReference') labels.named.push(node.identifier)
    if (node.type === 'footnoteDefinition') labels.noted.push(node.identifier)
    if (node.type === 'definition') defined.push([node.identifier, node.url])
  })
  return labelsAs(JSON.stringify(labels))
})

/** Another slide with the same labels changes nothing for the others. */
const labelsAs = recalled((json) => JSON.parse(json) as SlideLabels)

/** Every mdast node of the slide, in order; an explicit stack, because notes may be deep. */
function visitSlide({ title, blocks, said }: Slide, look: (node: Nodes) => void): void {
  const pending: (Nodes | Block)[] = [...title, ...blocks, ...said].toReversed()
  while (pending.length > 0) {
    const node = pending.pop()
    if (!node || node.type === 'diagram' || node.type === 'sketch') continue
    look(node)
    if ('children' in node) pending.push(...node.children.toReversed())
  }
}
