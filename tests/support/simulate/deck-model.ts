// A deck as the simulation edits it: slides of blocks with an identity that the merge never sees.
import { splitDeck } from '../../../src/merge/split/split-deck.ts'

export type BlockKind = 'heading' | 'item' | 'fence' | 'notes' | 'text' | 'table' | 'mark'

/** Lines that belong together. */
export interface Block {
  readonly uid: string
  readonly kind: BlockKind
  lines: string[]
  /** Blank lines before it. */
  blank: number
}

export interface ModelSlide {
  readonly uid: string
  /** Lines between the dashes. */
  front: string[]
  blocks: Block[]
}

export interface Model {
  slides: ModelSlide[]
}

/** Reads a deck; written again it is the deck that the simulation starts from. */
export function parseModel(text: string): Model {
  return {
    slides: splitDeck(text).slides.map(({ front, body }, at) => ({
      uid: `s${at}`,
      front: front === '' ? [] : front.trimEnd().split('\n').slice(1, -1),
      blocks: blocksOf(body.trim().split('\n')).map((block, index) => ({
        ...block,
        uid: `s${at}b${index}`,
      })),
    })),
  }
}

export function writeModel({ slides }: Model): string {
  const texts = slides.map(({ front, blocks }) => {
    const head = front.length > 0 ? `---\n${front.join('\n')}\n---\n` : '---\n'
    return `${head}\n${bodyText(blocks)}\n`
  })
  return texts.join('\n')
}

function bodyText(blocks: readonly Block[]): string {
  return blocks
    .flatMap(({ lines, blank }, at) => [...(at === 0 ? [] : Array(blank).fill('')), ...lines])
    .join('\n')
}

export function copyModel({ slides }: Model): Model {
  return {
    slides: slides.map(({ uid, front, blocks }) => ({
      uid,
      front: [...front],
      blocks: blocks.map((block) => ({ ...block, lines: [...block.lines] })),
    })),
  }
}

/** Value of a key of the frontmatter. */
export function keyOf({ front }: ModelSlide, key: string): string | undefined {
  const line = front.find((one) => one.startsWith(`${key}: `))
  return line?.slice(key.length + 2)
}

export function titleBlock({ blocks }: ModelSlide): Block | undefined {
  return blocks.find(({ kind }) => kind === 'heading')
}

const ITEM = /^(?:[-*+]|\d+\.) /
const MARK = /^(?:<\/?[a-z][\w-]*[^>]*>|::\w+::)$/i

function kindOf(line: string): BlockKind {
  if (line.startsWith('```')) return 'fence'
  if (line.startsWith('<!--')) return 'notes'
  if (/^#{1,6} /.test(line)) return 'heading'
  if (ITEM.test(line)) return 'item'
  if (line.startsWith('|')) return 'table'
  return MARK.test(line) ? 'mark' : 'text'
}

function blocksOf(lines: readonly string[]): Omit<Block, 'uid'>[] {
  const blocks: Omit<Block, 'uid'>[] = []
  let blank = 0
  let until: ((line: string) => boolean) | undefined
  for (const line of lines) {
    const last = blocks.at(-1)
    if (until && last) {
      last.lines.push(line)
      if (until(line)) until = undefined
      continue
    }
    if (line.trim() === '') {
      blank += 1
      continue
    }
    const kind = kindOf(line)
    const goesOn =
      last &&
      ((blank === 0 && /^\s/.test(line) && last.kind === 'item') ||
        (blank === 0 && kind === 'text' && (last.kind === 'text' || last.kind === 'item')) ||
        (blank === 0 && kind === 'table' && last.kind === 'table'))
    if (goesOn) last.lines.push(line)
    else blocks.push({ kind, lines: [line], blank })
    if (kind === 'fence') {
      const fence = /^`+/.exec(line)?.[0] ?? '```'
      until = (one) => one.startsWith(fence)
    }
    if (kind === 'notes' && !line.includes('-->')) until = (one) => one.includes('-->')
    blank = 0
  }
  return blocks
}
