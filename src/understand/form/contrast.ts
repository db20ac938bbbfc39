// Sections that say the same labels of different things: one table instead of as many lists.
import { toString } from 'mdast-util-to-string'
import type { Locale } from '../../locale/words.ts'
import type { Section } from '../../model/section.ts'
import type { Contrast } from '../../model/shape.ts'
import { fieldsOf, type Field, type Fields } from './fields.ts'
import { isAsking } from './labels.ts'

const labelsAtLeast = 2
/** Of all labels, each section says this share. */
const saidShare = 0.6
/** Columns beside the names of the rows. */
const columnsAtMost = 4
/** With more words in its cells a table is no longer read at a glance. */
const wordsOfCell = { mean: 12, most: 30 } as const

/** Sees it when every section below says the same labels, and little else. */
export function contrast(section: Section, options: { locale: Locale }): Contrast | undefined {
  const { children, depth, place, titleText } = section
  if (depth === 0 || children.length < 2) return undefined
  if (children.some((child) => child.children.length > 0)) return undefined
  const read = children.map(fieldsOf)
  if (!read.every((one) => one !== undefined)) return undefined
  const labels = sharedLabels(read)
  if (!labels || labels.some((label) => isAsking(label, options))) return undefined
  const cells = read.map(({ fields }) =>
    labels.map((label) => fields.find((field) => key(field) === key({ label }))?.said ?? []),
  )
  const columns = columnsOf({ labels, children, titleText })
  if (!columns || isWordy(cells)) return undefined
  return {
    kind: 'contrast',
    labels,
    cells,
    columns,
    rest: read.flatMap(({ rest }) => rest),
    evidence: `“${labels.join('”, “')}” in each of ${children.length} sections`,
    place: { ...place, toLine: Math.max(...children.map((child) => child.place.toLine)) },
  }
}

/** All labels in order; nothing when one comes twice in a section, or the sections say different ones. */
function sharedLabels(read: readonly Fields[]): string[] | undefined {
  const all = new Map<string, string>()
  for (const { fields } of read) {
    if (new Set(fields.map(key)).size !== fields.length) return undefined
    for (const field of fields) if (!all.has(key(field))) all.set(key(field), field.label)
  }
  const isBold = read.every(({ fields }) => fields.every((field) => field.isBold))
  // Plain words before a colon may be anything: all sections must say them all.
  const needed = isBold ? all.size * saidShare : all.size
  const isShared = read.every(({ fields }) => fields.length >= Math.max(labelsAtLeast, needed))
  return isShared ? [...all.values()] : undefined
}

/** The title names the labels, or there are two of them for many sections: then they are the sides. */
function columnsOf({
  labels,
  children,
  titleText,
}: Pick<Section, 'children' | 'titleText'> & {
  labels: readonly string[]
}): Contrast['columns'] | undefined {
  const title = titleText.toLowerCase()
  const isNamed = labels.every((label) => title.includes(label.toLowerCase()))
  if (labels.length === labelsAtLeast && (isNamed || children.length > 2)) return 'labels'
  if (children.length <= columnsAtMost) return 'sections'
  return labels.length <= columnsAtMost ? 'labels' : undefined
}

function isWordy(cells: Contrast['cells']): boolean {
  const counts = cells.flat().map((children) => {
    const text = toString({ type: 'paragraph', children: [...children] })
    return text.split(/\s+/).filter(Boolean).length
  })
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length
  return mean > wordsOfCell.mean || Math.max(...counts) > wordsOfCell.most
}

function key({ label }: Pick<Field, 'label'>): string {
  return label.toLowerCase().trim()
}
