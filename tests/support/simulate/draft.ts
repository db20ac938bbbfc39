// One side of a simulated regeneration: its deck, and what its edits touched.
import type { Block, BlockKind, Model, ModelSlide } from './deck-model.ts'
import { writeModel } from './deck-model.ts'

/** What must be seen in the merged deck for an edit to live; slides and blocks by identity. */
export type Expectation =
  | { readonly is: 'line'; readonly line: string; readonly slide: string; readonly block: string }
  | { readonly is: 'gone'; readonly line: string; readonly slide: string }
  | { readonly is: 'block'; readonly block: string; readonly slide: string }
  | { readonly is: 'no-slide'; readonly slide: string }
  | { readonly is: 'order'; readonly first: string; readonly last: string; readonly slide: string }
  | { readonly is: 'slide-order'; readonly first: string; readonly last: string }
  | { readonly is: 'key'; readonly slide: string; readonly line: string }

/** What one edit did; keys are of slides (`s1`), their frontmatter (`s1.layout`), blocks and lines. */
export interface Effect {
  readonly changes?: readonly string[]
  readonly deletes?: readonly string[]
  /** Things put elsewhere: where two sides move one thing, one of them must give way. */
  readonly moves?: readonly string[]
  /** Slides whose blocks went to other slides. */
  readonly structure?: readonly string[]
  readonly expects: readonly Expectation[]
}

/** Nothing when the deck has no place for it. */
export type Edit = (draft: Draft) => Effect | undefined

export interface Draft {
  readonly side: 'presenter' | 'notes'
  readonly model: Model
  readonly next: () => number
  /** A word that stands nowhere else. */
  readonly token: () => string
  /** Slides, blocks and keys that an earlier edit of this side changed. */
  readonly touched: Set<string>
}

export function pick<One>({ next }: Draft, list: readonly One[]): One | undefined {
  return list[Math.floor(next() * list.length)]
}

/** Slides that no edit touched; the first keeps its place, it carries the keys of the deck. */
export function freshSlides(draft: Draft): ModelSlide[] {
  return draft.model.slides.filter((slide, at) => {
    const { uid, blocks } = slide
    return (
      at > 0 && ![...draft.touched].some((key) => isOf(key, uid)) && !blocks.some(isTouched(draft))
    )
  })
}

/** Blocks of these kinds that no edit touched, with their slide. */
export function freshBlocks(
  draft: Draft,
  kinds: readonly BlockKind[],
): { slide: ModelSlide; block: Block }[] {
  return draft.model.slides
    .filter(({ uid }) => !draft.touched.has(uid))
    .flatMap((slide) =>
      slide.blocks
        .filter((block) => kinds.includes(block.kind) && !isTouched(draft)(block))
        .map((block) => ({ slide, block })),
    )
}

function isTouched({ touched }: Draft): (block: Block) => boolean {
  return ({ uid }) => touched.has(uid)
}

function isOf(key: string, slide: string): boolean {
  return key === slide || key.startsWith(`${slide}.`)
}

/** Whether a line stands once in the deck: only then can its absence be seen. */
export function isUnique({ model }: Draft, line: string): boolean {
  return (
    writeModel(model)
      .split('\n')
      .filter((one) => one.trim() === line.trim()).length === 1
  )
}

/** Everything of a slide that an edit of the other side could have changed. */
export function allOf({ uid, front, blocks }: ModelSlide): string[] {
  return [
    uid,
    `${uid}+`,
    `${uid}.key+`,
    ...front.map((line) => `${uid}.${line.split(':')[0]}`),
    ...blocks.flatMap(allOfBlock),
  ]
}

export function allOfBlock({ uid, lines }: Block): string[] {
  return [uid, `${uid}+`, ...lines.map((_, at) => `${uid}:${at}`)]
}

/** Blocks between the title and the speaker notes. */
export function bodyOf({ blocks }: ModelSlide): Block[] {
  const title = blocks.findIndex(({ kind }) => kind === 'heading')
  return blocks.filter(({ kind }, at) => at > title && kind !== 'notes')
}

/** Whether blocks may go to another slide: columns and tags belong to theirs. */
export function isPlain(slide: ModelSlide): boolean {
  return slide.blocks.every(({ kind }) => kind !== 'mark')
}
