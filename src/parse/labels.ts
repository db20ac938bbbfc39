// What links and footnotes of a section may point to, wherever in the notes it is defined.
import type { RootContent } from 'mdast'
import type { Extension, State, TokenizeContext } from 'micromark-util-types'
import { normalizeIdentifier } from 'micromark-util-normalize-identifier'
import { everyNode } from '../model/every-node.ts'

/** Identifiers as mdast has them, each once, sorted. */
export interface Labels {
  readonly definitions: readonly string[]
  readonly footnotes: readonly string[]
}

/** The labels that `nodes` define, at any depth. */
export function labelsOf(nodes: readonly RootContent[]): Labels {
  const definitions = new Set<string>()
  const footnotes = new Set<string>()
  for (const node of nodes.flatMap(everyNode)) {
    if (node.type === 'definition') definitions.add(node.identifier)
    if (node.type === 'footnoteDefinition') footnotes.add(node.identifier)
  }
  return joinLabels([{ definitions: [...definitions], footnotes: [...footnotes] }])
}

/** All labels of all sections. */
export function joinLabels(all: readonly Labels[]): Labels {
  const sorted = (ids: readonly string[]): string[] => [...new Set(ids)].sort()
  return {
    definitions: sorted(all.flatMap(({ definitions }) => definitions)),
    footnotes: sorted(all.flatMap(({ footnotes }) => footnotes)),
  }
}

export function isNone({ definitions, footnotes }: Labels): boolean {
  return definitions.length + footnotes.length === 0
}

const numberSign = 35

/**
 * Tells micromark of labels that the text does not define: a link or a footnote is one only when its
 * label is known, and text is looked at after all blocks. Told at the first `#`, where headings begin.
 */
export function labelsElsewhere({ definitions, footnotes }: Labels): Extension {
  const told = new WeakSet()
  return {
    flow: {
      [numberSign]: {
        name: 'labelsElsewhere',
        add: 'before',
        tokenize(this: TokenizeContext, _effects, _ok, nok): State {
          const { parser } = this
          if (!told.has(parser)) {
            told.add(parser)
            parser.defined.push(...definitions.map(normalizeIdentifier))
            const known = (parser.gfmFootnotes ??= [])
            known.push(...footnotes.map(normalizeIdentifier))
          }
          return nok
        },
      },
    },
  }
}
