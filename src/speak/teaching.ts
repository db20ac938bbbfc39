// What there is to teach on a slide, in counts: what is told, what is typed, what is looked at.
import type { Code, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { kept } from '../model/recalled.ts'
import type { Block, Slide } from '../model/slide.ts'
import { visualSeconds } from './visual-seconds.ts'

/** Counts that add up: those of a section or an episode are the sum of its slides'. */
export interface Teaching {
  readonly slides: number
  /** Words of the notes on the slide or beside it; what is on both counts once, what is typed not. */
  readonly words: number
  /** Commands, typed while they are told about. */
  readonly commands: number
  /** Lines of code, answers (`output`, `error`) not counted. */
  readonly codeLines: number
  /** Seconds to take in drawings, tables, formulas and pictures. */
  readonly visualSeconds: number
}

const WORD = /[\p{L}\p{N}]/u
/** Carpentries' names of what a program answers. */
const ANSWER = /^(?:output|error|warning)$/iu

/** Counts one slide. */
export const teachingOf = kept((slide: Slide): Teaching => {
  const said = slide.said.filter(isTold).map(textOf).join('\n')
  const shown = slide.blocks.filter(isTold).flatMap((block) => piecesOf(block, slide))
  const told = [said, ...shown.filter((text) => !said.includes(text))]
  return {
    slides: 1,
    words: told.reduce((sum, text) => sum + wordsIn(text), 0),
    commands: slide.layout === 'commands' ? commandsIn(slide.blocks).length : 0,
    codeLines: slide.blocks.filter(isCode).reduce((sum, code) => sum + linesOf(code), 0),
    visualSeconds: slide.blocks.reduce((sum, block) => sum + visualSeconds(block), 0),
  }
})

/** One after the other. */
export function added(one: Teaching, other: Teaching): Teaching {
  return {
    slides: one.slides + other.slides,
    words: one.words + other.words,
    commands: one.commands + other.commands,
    codeLines: one.codeLines + other.codeLines,
    visualSeconds: one.visualSeconds + other.visualSeconds,
  }
}

export const nothing: Teaching = {
  slides: 0,
  words: 0,
  commands: 0,
  codeLines: 0,
  visualSeconds: 0,
}

/** The items of a list each, so that one of them may be on the slide and said as well. */
function piecesOf(block: Exclude<Block, { type: 'diagram' | 'sketch' }>, slide: Slide): string[] {
  if (block.type !== 'list') return [textOf(block)]
  return block.children.map((item) => {
    const text = textOf(item)
    const command = slide.layout === 'commands' ? commandOf(item) : undefined
    return command === undefined ? text : text.replace(flat(command), '')
  })
}

function commandsIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) =>
    block.type === 'list' ? block.children.flatMap((item) => commandOf(item) ?? []) : [],
  )
}

/** The command that an item of a commands slide begins with. */
function commandOf(item: RootContent): string | undefined {
  const first = item.type === 'listItem' ? item.children[0] : undefined
  const start = first?.type === 'paragraph' ? first.children[0] : undefined
  return start?.type === 'inlineCode' ? start.value : undefined
}

function isTold(block: Block): block is Exclude<Block, { type: 'diagram' | 'sketch' | 'code' }> {
  return block.type !== 'diagram' && block.type !== 'sketch' && block.type !== 'code'
}

function isCode(block: Block): block is Code {
  return block.type === 'code' && !ANSWER.test(block.lang ?? '')
}

function linesOf({ value }: Code): number {
  return value.split('\n').filter((line) => line.trim() !== '').length
}

function textOf(node: RootContent): string {
  return flat(toString(node))
}

function flat(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((word) => WORD.test(word)).length
}
