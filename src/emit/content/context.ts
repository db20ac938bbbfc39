// What a block must know of the whole deck: which number a footnote has, where a reference leads.
import type { Nodes } from 'mdast'
import type { Diagram } from '../../model/diagram.ts'
import { keptWith, recalled } from '../../model/recalled.ts'
import type { Block, Deck } from '../../model/slide.ts'

/** Shared by all blocks of a deck. */
export interface ContentContext {
  /** Footnote's identifier → its number. */
  readonly footnotes: ReadonlyMap<string, number>
  /** Link definition's identifier → its address. */
  readonly definitions: ReadonlyMap<string, string>
  /** Addresses of the deck's own slides. */
  readonly slideIds: ReadonlySet<string>
  /** In speaker notes, which show no images. */
  readonly isSaid?: boolean
  /** Writes a diagram as Mermaid text. */
  readonly diagramText: (diagram: Diagram) => string
}

/** What all blocks of the deck need to know; the same maps and set when nothing of it changed. */
export function contentContext(
  deck: Deck,
  options: Pick<ContentContext, 'diagramText'>,
): ContentContext {
  const { definitions, footnotes } = labelsIn(deck)
  const slideIds = deck.slides.map(({ id }) => id)
  return { ...contextOf(JSON.stringify([[...footnotes], [...definitions], slideIds])), ...options }
}

/** Footnotes are numbered in the order they are first named, then those that nobody names. */
export function footnoteNumbers(deck: Deck): ReadonlyMap<string, number> {
  return labelsIn(deck).footnotes
}

type Labels = Pick<ContentContext, 'footnotes' | 'definitions'>

const keep = keptWith<Labels>()

function labelsIn(deck: Deck): Labels {
  return keep(deck.slides, '', () => {
    const definitions = new Map<string, string>()
    const named: string[] = []
    const defined: string[] = []
    visitDeck(deck, (node) => {
      if (node.type === 'footnoteReference') named.push(node.identifier)
      if (node.type === 'footnoteDefinition') defined.push(node.identifier)
      if (node.type === 'definition' && !definitions.has(node.identifier)) {
        definitions.set(node.identifier, node.url)
      }
    })
    const order = [...new Set([...named, ...defined])]
    return {
      definitions,
      footnotes: new Map(order.map((identifier, index) => [identifier, index + 1])),
    }
  })
}

const contextOf = recalled((json): Omit<ContentContext, 'diagramText'> => {
  const [footnotes, definitions, slideIds] = JSON.parse(json) as [
    [string, number][],
    [string, string][],
    string[],
  ]
  return {
    footnotes: new Map(footnotes),
    definitions: new Map(definitions),
    slideIds: new Set(slideIds),
  }
})

/** Every mdast node of the deck, in order; an explicit stack, because notes may be deep. */
function visitDeck(deck: Deck, look: (node: Nodes) => void): void {
  const pending: (Nodes | Block)[] = deck.slides
    .flatMap(({ title, blocks, said }) => [...title, ...blocks, ...said])
    .toReversed()
  while (pending.length > 0) {
    const node = pending.pop()
    if (!node || node.type === 'diagram' || node.type === 'sketch') continue
    look(node)
    if ('children' in node) pending.push(...node.children.toReversed())
  }
}
