// What both presenters and authors do inside one slide.
import type { Block, ModelSlide } from './deck-model.ts'
import { keyOf } from './deck-model.ts'
import {
  allOfBlock,
  bodyOf,
  type Draft,
  type Edit,
  freshBlocks,
  isPlain,
  isUnique,
  pick,
} from './draft.ts'

const MARK = /^((?:[-*+]|\d+\.|#{1,6}) +)?/
const ENDING = /-->\s*$/

const STOP = /[.!?]$/

/** Puts a word in place of one of the line's, or after the last: there a sentence would be another. */
function reworded(draft: Draft, line: string, token: string): string {
  const mark = MARK.exec(line)?.[0] ?? ''
  const words = line.slice(mark.length).split(' ')
  const at = Math.floor(draft.next() * (words.length + (STOP.test(line) ? 0 : 1)))
  return mark + words.toSpliced(at, words.length > 2 ? 1 : 0, token).join(' ')
}

function take(draft: Draft, kinds: readonly Block['kind'][]) {
  const found = pick(draft, freshBlocks(draft, kinds))
  if (found) draft.touched.add(found.block.uid)
  return found
}

export const rewordItem: Edit = (draft) => rewordFirst(draft, take(draft, ['item']))
export const rewordText: Edit = (draft) => rewordFirst(draft, take(draft, ['text']))

function rewordFirst(draft: Draft, found: { slide: ModelSlide; block: Block } | undefined) {
  if (!found) return undefined
  const { slide, block } = found
  const line = reworded(draft, block.lines[0] ?? '', draft.token())
  block.lines[0] = line
  return { changes: [block.uid], expects: [seen(line, slide, block)] }
}

export const rewriteItem: Edit = (draft) => {
  const found = take(draft, ['item'])
  if (!found) return undefined
  const { slide, block } = found
  const mark = MARK.exec(block.lines[0] ?? '')?.[0] ?? '- '
  const line = `${mark}${draft.token()} ${draft.token()} ${draft.token()}`
  block.lines = [line]
  return { changes: [block.uid], expects: [seen(line, slide, block)] }
}

export const addItem: Edit = (draft) => {
  const found = pick(draft, freshBlocks(draft, ['item']))
  if (!found) return undefined
  const { slide, block } = found
  const mark = MARK.exec(block.lines[0] ?? '')?.[0] ?? '- '
  const line = `${mark.replace(/\d+/, '9')}${draft.token()} goes ${draft.token()} here`
  const added: Block = { uid: `${slide.uid}x${line}`, kind: 'item', lines: [line], blank: 0 }
  slide.blocks.splice(slide.blocks.indexOf(block) + 1, 0, added)
  draft.touched.add(added.uid)
  return { changes: [`${slide.uid}+`, `+${line}`], expects: [seen(line, slide, added)] }
}

export const addText: Edit = (draft) => {
  const found = pick(draft, freshBlocks(draft, ['heading']))
  if (!found) return undefined
  const { slide, block } = found
  const line = `So ${draft.token()} it is, said ${draft.token()}.`
  const added: Block = { uid: `${slide.uid}x${line}`, kind: 'text', lines: [line], blank: 1 }
  const at = slide.blocks.indexOf(block) + 1
  slide.blocks.splice(at, 0, added)
  const after = slide.blocks[at + 1]
  if (after && after.blank === 0) after.blank = 1
  draft.touched.add(added.uid)
  return { changes: [`${slide.uid}+`], expects: [seen(line, slide, added)] }
}

export const deleteItem: Edit = (draft) => {
  const found = pick(
    draft,
    freshBlocks(draft, ['item']).filter(
      ({ slide, block }) => bodyOf(slide).length > 2 && isUnique(draft, block.lines[0] ?? ''),
    ),
  )
  if (!found) return undefined
  const { slide, block } = found
  removeBlock(slide, block)
  return {
    deletes: allOfBlock(block),
    expects: [{ is: 'gone', line: block.lines[0] ?? '', slide: slide.uid }],
  }
}

function removeBlock(slide: ModelSlide, block: Block): void {
  const at = slide.blocks.indexOf(block)
  const after = slide.blocks[at + 1]
  if (after) after.blank = Math.max(after.blank, block.blank)
  slide.blocks.splice(at, 1)
}

export const moveItem: Edit = (draft) => {
  const found = pick(
    draft,
    freshBlocks(draft, ['item']).filter(({ slide }) => itemRun(slide).length > 2),
  )
  if (!found) return undefined
  const { slide, block } = found
  const items = itemRun(slide)
  const target = pick(
    draft,
    items.filter((one) => one !== block && items[items.indexOf(block) - 1] !== one),
  )
  if (!target || !items.includes(block)) return undefined
  draft.touched.add(block.uid).add(target.uid)
  removeBlock(slide, block)
  slide.blocks.splice(slide.blocks.indexOf(target) + 1, 0, block)
  block.blank = 0
  return {
    moves: [block.uid, target.uid],
    expects: [{ is: 'order', first: target.uid, last: block.uid, slide: slide.uid }],
  }
}

/** The first items that follow each other. */
function itemRun({ blocks }: ModelSlide): Block[] {
  const from = blocks.findIndex(({ kind }) => kind === 'item')
  const rest = blocks.slice(from)
  const to = rest.findIndex(({ kind }) => kind !== 'item')
  return from === -1 ? [] : rest.slice(0, to === -1 ? undefined : to)
}

/** A line of a fence or a table, the first two and the last left alone. */
function innerLine(draft: Draft, kinds: readonly Block['kind'][]) {
  const found = pick(
    draft,
    freshBlocks(draft, kinds).filter(({ block }) => block.lines.length > 3),
  )
  if (!found) return undefined
  const inner = found.block.lines.flatMap((line, at) =>
    at > 1 && at < found.block.lines.length - 1 && line.trim() !== '' ? [at] : [],
  )
  const at = pick(draft, inner)
  return at === undefined ? undefined : { ...found, at }
}

export const changeCode: Edit = (draft) => {
  const found = innerLine(draft, ['fence'])
  if (!found) return undefined
  const { slide, block, at } = found
  draft.touched.add(block.uid)
  const line = `${block.lines[at]} // ${draft.token()}`
  block.lines[at] = line
  return { changes: [`${block.uid}:${at}`], expects: [seen(line, slide, block)] }
}

export const addCode: Edit = (draft) => {
  const found = innerLine(draft, ['fence'])
  if (!found) return undefined
  const { slide, block, at } = found
  draft.touched.add(block.uid)
  const line = `  ${draft.token()} --> ${draft.token()}`
  block.lines.splice(at + 1, 0, line)
  return { changes: [`${block.uid}+`], expects: [seen(line, slide, block)] }
}

export const deleteCode: Edit = (draft) => {
  const found = innerLine(draft, ['fence'])
  if (!found || !isUnique(draft, found.block.lines[found.at] ?? '')) return undefined
  const { slide, block, at } = found
  draft.touched.add(block.uid)
  const [line = ''] = block.lines.splice(at, 1)
  return {
    deletes: [`${block.uid}:${at}`],
    expects: [{ is: 'gone', line, slide: slide.uid }],
  }
}

export const changeRow: Edit = (draft) => {
  const found = innerLine(draft, ['table'])
  if (!found) return undefined
  const { slide, block, at } = found
  draft.touched.add(block.uid)
  const line = (block.lines[at] ?? '').replace(/[^|]+\|$/, ` ${draft.token()} |`)
  block.lines[at] = line
  return { changes: [`${block.uid}:${at}`], expects: [seen(line, slide, block)] }
}

function noteLine(draft: Draft) {
  const found = pick(draft, freshBlocks(draft, ['notes']))
  if (!found) return undefined
  const lines = found.block.lines.flatMap((line, at) =>
    at > 0 && line.trim() !== '' && !line.startsWith('~') && !ENDING.test(line) ? [at] : [],
  )
  const at = pick(draft, lines)
  return at === undefined ? undefined : { ...found, at }
}

export const rewordNote: Edit = (draft) => {
  const found = noteLine(draft)
  if (!found) return undefined
  const { slide, block, at } = found
  draft.touched.add(block.uid)
  const line = reworded(draft, block.lines[at] ?? '', draft.token())
  block.lines[at] = line
  return { changes: [`${block.uid}:${at}`], expects: [seen(line, slide, block)] }
}

export const addNote: Edit = (draft) => {
  const found = pick(draft, freshBlocks(draft, ['notes']))
  if (!found || found.block.lines.length < 2) return undefined
  const { slide, block } = found
  draft.touched.add(block.uid)
  const line = `Tell them about ${draft.token()}.`
  block.lines.splice(-1, 0, '', line)
  return { changes: [`${block.uid}+`], expects: [seen(line, slide, block)] }
}

export const deleteNote: Edit = (draft) => {
  const found = noteLine(draft)
  if (!found || !isUnique(draft, found.block.lines[found.at] ?? '')) return undefined
  const { slide, block, at } = found
  draft.touched.add(block.uid)
  const [line = ''] = block.lines.splice(at, 1)
  return { deletes: [`${block.uid}:${at}`], expects: [{ is: 'gone', line, slide: slide.uid }] }
}

/** Moves a bullet to the end of another slide's first list. */
export const moveItemAway: Edit = (draft) => {
  const found = pick(
    draft,
    freshBlocks(draft, ['item']).filter(
      ({ slide, block }) =>
        bodyOf(slide).length > 2 && isPlain(slide) && isUnique(draft, block.lines[0] ?? ''),
    ),
  )
  if (!found) return undefined
  const { slide, block } = found
  const to = pick(
    draft,
    draft.model.slides.filter(
      (one) =>
        one !== slide && isPlain(one) && !draft.touched.has(one.uid) && itemRun(one).length > 0,
    ),
  )
  const last = to && itemRun(to).at(-1)
  if (!to || !last) return undefined
  draft.touched.add(block.uid).add(last.uid)
  removeBlock(slide, block)
  block.blank = 0
  to.blocks.splice(to.blocks.indexOf(last) + 1, 0, block)
  return {
    moves: [block.uid],
    structure: [block.uid],
    changes: [`${to.uid}+`],
    expects: [{ is: 'block', block: block.uid, slide: to.uid }],
  }
}

function key(draft: Draft, name: string, value: (token: string) => string) {
  const slides = draft.model.slides.filter(
    (slide) =>
      slide.front.length > 0 &&
      !draft.touched.has(slide.uid) &&
      !draft.touched.has(`${slide.uid}.${name}`),
  )
  const slide = pick(draft, slides)
  if (!slide) return undefined
  draft.touched.add(`${slide.uid}.${name}`)
  const line = `${name}: ${value(draft.token())}`
  const at = slide.front.findIndex((one) => one.startsWith(`${name}:`))
  if (keyOf(slide, name) === undefined) slide.front.push(line)
  else slide.front[at] = line
  const expects = [{ is: 'key', slide: slide.uid, line } as const]
  return { changes: [`${slide.uid}.${name}`, `${slide.uid}.key+`], expects }
}

export const changeLayout: Edit = (draft) => key(draft, 'layout', (token) => token)
export const addKey: Edit = (draft) => key(draft, draft.token(), (token) => token)

export function seen(line: string, slide: ModelSlide, block: Block) {
  return { is: 'line', line, slide: slide.uid, block: block.uid } as const
}
