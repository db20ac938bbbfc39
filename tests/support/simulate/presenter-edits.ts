// What presenters do to a deck, by name.
import * as block from './block-edits.ts'
import { titleBlock } from './deck-model.ts'
import { type Edit, freshSlides, pick } from './draft.ts'
import * as slide from './slide-edits.ts'

const hide: Edit = (draft) => {
  const one = pick(draft, freshSlides(draft))
  if (!one || one.front.length === 0) return undefined
  draft.touched.add(`${one.uid}.hide`)
  one.front.push('hide: true')
  const expects = [{ is: 'key', slide: one.uid, line: 'hide: true' } as const]
  return { changes: [`${one.uid}.hide`, `${one.uid}.key+`], expects }
}

const duplicate: Edit = (draft) => {
  const one = pick(draft, freshSlides(draft))
  const title = one && titleBlock(one)
  if (!one || !title) return undefined
  const token = draft.token()
  const line = `${title.lines[0]} ${token}`
  const uid = `n${token}`
  draft.touched.add(uid).add(one.uid)
  const blocks = one.blocks.map((each, at) => ({
    ...each,
    uid: `${uid}b${at}`,
    lines: each === title ? [line] : [...each.lines],
  }))
  const copy = { uid, front: [...one.front], blocks }
  draft.model.slides.splice(draft.model.slides.indexOf(one) + 1, 0, copy)
  return { expects: [{ is: 'line', line, slide: uid, block: `${uid}b0` }] }
}

const wrap: Edit = (draft) => {
  const one = pick(
    draft,
    freshSlides(draft).filter(({ blocks }) => blocks.some(({ kind }) => kind === 'item')),
  )
  if (!one) return undefined
  const from = one.blocks.findIndex(({ kind }) => kind === 'item')
  const length = one.blocks.slice(from).findIndex(({ kind }) => kind !== 'item')
  const to = length === -1 ? one.blocks.length : from + length
  const mark = (line: string) =>
    ({ uid: `${one.uid}x${line}`, kind: 'mark', lines: [line], blank: 1 }) as const
  const first = one.blocks[from]
  if (first) first.blank = 1
  const after = one.blocks[to]
  if (after) after.blank = 1
  one.blocks.splice(to, 0, { ...mark('</v-clicks>'), lines: ['</v-clicks>'] })
  one.blocks.splice(from, 0, { ...mark('<v-clicks>'), lines: ['<v-clicks>'] })
  draft.touched.add(one.uid)
  return {
    changes: [`${one.uid}+`],
    expects: ['<v-clicks>', '</v-clicks>'].map(
      (line) => ({ is: 'line', line, slide: one.uid, block: `${one.uid}x${line}` }) as const,
    ),
  }
}

/** As formatters do: stars for dashes, quotes around values. Nobody's text. */
const reformat: Edit = (draft) => {
  const one = pick(draft, freshSlides(draft))
  if (!one) return undefined
  for (const { kind, lines } of one.blocks) {
    if (kind === 'item') lines[0] = (lines[0] ?? '').replace(/^- /, '* ')
  }
  one.front = one.front.map((line) => line.replace(/^(layout): ([\w-]+)$/, '$1: "$2"'))
  draft.touched.add(one.uid)
  return { expects: [] }
}

export const presenterEdits: Readonly<Record<string, Edit>> = {
  'rewords a bullet': block.rewordItem,
  'rewrites a bullet': block.rewriteItem,
  'adds a bullet': block.addItem,
  'deletes a bullet': block.deleteItem,
  'reorders bullets': block.moveItem,
  'moves a bullet to another slide': block.moveItemAway,
  'rewords a paragraph': block.rewordText,
  'adds a paragraph': block.addText,
  'changes a line of code': block.changeCode,
  'adds a line of code': block.addCode,
  'deletes a line of code': block.deleteCode,
  'changes a row': block.changeRow,
  'rewords speaker notes': block.rewordNote,
  'adds to speaker notes': block.addNote,
  'deletes from speaker notes': block.deleteNote,
  'changes the layout': block.changeLayout,
  'adds a key': block.addKey,
  'renames a slide': slide.rename,
  'adds a slide': slide.addSlide,
  'deletes a slide': slide.deleteSlide,
  'moves a slide': slide.moveSlide,
  'splits a slide': slide.splitSlide,
  'joins two slides': slide.joinSlides,
  'hides a slide': hide,
  'copies a slide': duplicate,
  'wraps a list in clicks': wrap,
  'lets a formatter at a slide': reformat,
}
