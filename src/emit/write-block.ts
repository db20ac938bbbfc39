// Writes one block: the most readable form that is read back as it was meant.
import type { Content, Inline, Item } from './content/content.ts'
import { entity } from './escape/safe.ts'
import type { TextScope } from './escape/unsafe.ts'
import { rawHazard } from './escape/raw-hazards.ts'
import { writeBlockAs } from './handle/index.ts'
import type { Writing } from './handle/writing.ts'
import { asHtml } from './read-back/as-html.ts'
import { canonical } from './read-back/canonical.ts'
import { kept, recalled } from '../model/recalled.ts'
import { slidevMarkdown } from './read-back/slidev-markdown.ts'

/** From the one that looks written by hand to the one nothing can misread. */
export type Form = TextScope['form'] | 'html'

/** Where a block is to stand. */
export type BlockPlace = Pick<Writing, 'where' | 'afterList'>

const forms = ['plain', 'escaped', 'entities'] as const
const PUNCTUATION = /[!-/:-@[-`{-~\n\t]|[^\S ]/g
const MORE_THAN_TEXT = /<(?:pre|math display|slidev-)/
/** As Slidev finds it: U+2028 ends it. */
const TITLE = /^# (.*)$/m
/** Slidev's title would end there, inside code or a mark. */
const LINE_END = /[\u2028\u2029]/
const REFERENCE = /[&<>]/g

interface Written {
  readonly text: string
  readonly form: Form
}

/** The block's text, and which form it needed. */
export function writeBlock(node: Content, place: BlockPlace): Written {
  const { where, afterList = false } = place
  return writtenOnce(node, where, afterList)
}

const writtenOnce = kept((node: Content, where: BlockPlace['where'], afterList: boolean) =>
  writtenAs(JSON.stringify([node, { where, afterList }])),
)

/** Content has no lines of the notes in it: what stands elsewhere now is written as before. */
const writtenAs = recalled((json): Written => {
  const [node, place] = JSON.parse(json) as [Content, BlockPlace]
  return written(node, place)
})

function written(node: Content, place: BlockPlace): Written {
  // Only its author knows what it is to be; texts around it are written with every escape.
  if (holdsRaw(node))
    return { text: writeBlockAs(node, { form: 'escaped', ...place }), form: 'html' }
  const meant = canonical(asHtml(node, { text: (value) => value.replace(REFERENCE, entity) }))
  const isFence = node.kind === 'code' || node.kind === 'diagram'
  for (const form of forms) {
    const text = writeBlockAs(node, { form, ...place })
    if (!isSafeHere(text, { isFence, place })) continue
    if (canonical(slidevMarkdown(text)) === meant && isSafeTitle(node, text)) return { text, form }
  }
  return { text: bulletproof(node, place), form: 'html' }
}

function holdsRaw(node: Content | Inline | Item): boolean {
  if ('kind' in node && (node.kind === 'raw' || node.kind === 'rawInline')) return true
  if ('items' in node) return node.items.some(holdsRaw)
  if ('rows' in node) return node.rows.some((row) => row.some((cell) => cell.some(holdsRaw)))
  return 'children' in node && node.children.some(holdsRaw)
}

/** In speaker notes only the end of their comment counts: Slidev looks at nothing else there. */
function isSafeHere(text: string, options: { isFence: boolean; place: BlockPlace }): boolean {
  if (options.place.where === 'speaker notes') return !/<!--|-->/.test(text)
  return rawHazard(text, options) === undefined
}

/**
 * Slidev reads a title again as a block of its own: `- x` becomes a list there, which does no harm;
 * code, formulas and its own syntax would (hazards H-19).
 */
function isSafeTitle(node: Content, text: string): boolean {
  if (node.kind !== 'heading' || node.depth !== 1) return true
  if (LINE_END.test(text)) return false
  return !MORE_THAN_TEXT.test(slidevMarkdown(TITLE.exec(text)?.[1]?.trim() ?? ''))
}

/** One line of HTML with every ASCII punctuation mark as a reference: Vue decodes, nobody parses. */
function bulletproof(node: Content, { where }: BlockPlace): string {
  return asHtml(node, {
    text: (value) => value.replace(PUNCTUATION, entity),
    formulas: 'source',
    ...(where === 'slide' ? { codeAttributes: ' v-pre' } : {}),
  })
}
