// HTML tags around blocks are no content: finds what the notes fold away, and drops the tags.
import type { Html } from 'mdast'
import { kept } from '../model/recalled.ts'
import type { Prose, Shape } from '../model/shape.ts'

/** Shapes that stand in the open, or folded away (`<details>`) behind a line (`<summary>`). */
export interface Run {
  readonly shapes: readonly Shape[]
  /** The line to click on; only of what is folded, empty when there is none. */
  readonly summary?: string
  /** The shapes with that line before them, for a reader who has nothing to click on. */
  readonly opened: readonly Shape[]
}

const FOLD_EDGES = /(?=<details\b)|(?<=<\/details\s*>)/iu
const FOLD_OPENS = /^\s*<details\b/iu
const FOLD_CLOSES = /<\/details\s*>\s*$/iu
const SUMMARY = /<summary\b[^>]*>([\s\S]*?)<\/summary\s*>/iu
const TAG = /<\/?[a-z][^>]*>/giu
const COMMENT = /<!--(?:>|->|[\s\S]*?(?:-->|$))/gu
/** Tags that show something without a word between them, and those whose content is no text. */
const PICTURE =
  /<(?:script|style|pre|textarea|template|img|picture|figure|svg|video|audio|iframe|object|embed|table|math)\b/iu
const REFERENCES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': ' ',
  '&amp;': '&',
}
const REFERENCE = /&(?:lt|gt|quot|nbsp|amp);/gu

interface Draft {
  readonly shapes: Shape[]
  readonly summary?: string
  readonly label?: Prose
}

/** The shapes of a section in order, cut where something is folded away. No shape but tags is lost. */
export const folds = kept((shapes: readonly Shape[]): readonly Run[] => {
  const runs: Draft[] = [{ shapes: [] }]
  let depth = 0
  for (const shape of shapes) {
    const html = htmlOf(shape)
    if (!html || html.data?.isTrusted || PICTURE.test(html.value)) {
      runs.at(-1)?.shapes.push(shape)
      continue
    }
    for (const piece of html.value.split(FOLD_EDGES)) {
      if (FOLD_OPENS.test(piece)) {
        const summary = plain(SUMMARY.exec(piece)?.[1] ?? '')
        const label = summary === '' ? {} : { label: paragraph(summary, { html, shape }) }
        if (depth === 0) runs.push({ shapes: [], summary, ...label })
        depth += 1
      }
      const text = plain(depth > 1 ? piece : piece.replace(SUMMARY, ''))
      if (text !== '') runs.at(-1)?.shapes.push(paragraph(text, { html, shape }))
      if (FOLD_CLOSES.test(piece) && depth > 0) {
        depth -= 1
        if (depth === 0) runs.push({ shapes: [] })
      }
    }
  }
  return runs
    .map(({ label, ...run }) => ({ ...run, opened: label ? [label, ...run.shapes] : run.shapes }))
    .filter(({ opened }) => opened.length > 0)
})

function htmlOf(shape: Shape): Html | undefined {
  return shape.kind === 'prose' && shape.node.type === 'html' ? shape.node : undefined
}

function paragraph(text: string, { html, shape }: { html: Html; shape: Shape }): Prose {
  const { position } = html
  return {
    kind: 'prose',
    place: shape.place,
    evidence: 'text between HTML tags',
    node: {
      type: 'paragraph',
      children: [{ type: 'text', value: text }],
      ...(position ? { position } : {}),
    },
  }
}

function plain(html: string): string {
  return html
    .replace(COMMENT, '')
    .replace(TAG, '')
    .replace(REFERENCE, (found) => REFERENCES[found] ?? found)
    .replace(/\s+/gu, ' ')
    .trim()
}
