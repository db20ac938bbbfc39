// What both presenters and authors do with whole slides.
import type { Block, ModelSlide } from './deck-model.ts'
import { keyOf, titleBlock } from './deck-model.ts'
import {
  allOf,
  bodyOf,
  type Draft,
  type Edit,
  freshSlides,
  isPlain,
  isUnique,
  pick,
} from './draft.ts'
import { seen } from './block-edits.ts'

/** The author's titles are the addresses too: a new title is a new address. */
export const rename: Edit = (draft) => {
  const slide = pick(
    draft,
    freshSlides(draft).filter((one) => titleBlock(one)),
  )
  const block = slide && titleBlock(slide)
  if (!slide || !block) return undefined
  draft.touched.add(block.uid)
  const token = draft.token()
  const line = draft.next() < 0.5 ? `${block.lines[0]} ${token}` : `# ${token}`
  block.lines = [line]
  if (draft.side === 'notes') {
    slide.front = slide.front.map((one) =>
      one.startsWith('routeAlias:') ? `routeAlias: a-${token}` : one,
    )
  }
  return { changes: [block.uid], expects: [seen(line, slide, block)] }
}

export const deleteSlide: Edit = (draft) => {
  const slide = pick(draft, freshSlides(draft).filter(isKnown))
  if (!slide || draft.model.slides.length < 4) return undefined
  draft.model.slides.splice(draft.model.slides.indexOf(slide), 1)
  return { deletes: allOf(slide), expects: [{ is: 'no-slide', slide: slide.uid }] }
}

export const addSlide: Edit = (draft) => {
  const at = 1 + Math.floor(draft.next() * draft.model.slides.length)
  const token = draft.token()
  const slide = newSlide(draft, token, [`- ${draft.token()} first`, `- then ${draft.token()}`])
  draft.model.slides.splice(at, 0, slide)
  const [title] = slide.blocks
  return title ? { expects: [seen(title.lines[0] ?? '', slide, title)] } : undefined
}

function newSlide(draft: Draft, token: string, lines: readonly string[]): ModelSlide {
  const uid = `n${token}`
  draft.touched.add(uid)
  const alias = draft.side === 'notes' ? [`routeAlias: a-${token}`] : []
  const texts = [`# About ${token}`, ...lines]
  return {
    uid,
    front: ['layout: list', ...alias],
    blocks: texts.map((line, at) => ({
      uid: `${uid}b${at}`,
      kind: at === 0 ? 'heading' : 'item',
      lines: [line],
      blank: at < 2 ? 1 : 0,
    })),
  }
}

export const moveSlide: Edit = (draft) => {
  const slide = pick(draft, freshSlides(draft).filter(isKnown))
  if (!slide) return undefined
  const { slides } = draft.model
  const from = slides.indexOf(slide)
  const after = pick(
    draft,
    slides.filter((one, at) => one !== slide && at !== from - 1 && isKnown(one)),
  )
  if (!after) return undefined
  slides.splice(from, 1)
  slides.splice(slides.indexOf(after) + 1, 0, slide)
  draft.touched.add(slide.uid).add(after.uid)
  const expects = [{ is: 'slide-order', first: after.uid, last: slide.uid } as const]
  return { moves: [slide.uid, after.uid], expects }
}

/** Second half of the body → a slide of its own behind it. */
export const splitSlide: Edit = (draft) => {
  const slide = pick(
    draft,
    freshSlides(draft).filter((one) => isKnown(one) && isPlain(one) && bodyOf(one).length > 3),
  )
  if (!slide) return undefined
  const body = bodyOf(slide)
  const half = body.slice(Math.ceil(body.length / 2))
  if (!half.every((block) => isUnique(draft, block.lines[0] ?? ''))) return undefined
  const token = draft.token()
  const second = newSlide(draft, token, [])
  second.blocks.push(...half)
  slide.blocks = slide.blocks.filter((block) => !half.includes(block))
  const [first] = half
  if (first) first.blank = 1
  const notes = slide.blocks.find(({ kind }) => kind === 'notes')
  if (notes) notes.blank = 1
  draft.model.slides.splice(draft.model.slides.indexOf(slide) + 1, 0, second)
  touchAll(draft, [slide, second])
  const title = second.blocks[0] as Block
  return {
    structure: [slide.uid, ...half.map(({ uid }) => uid)],
    expects: [
      seen(title.lines[0] ?? '', second, title),
      ...half.map(({ uid }) => ({ is: 'block', block: uid, slide: second.uid }) as const),
    ],
  }
}

/** A slide's body and speaker notes → the end of the slide before it. */
export const joinSlides: Edit = (draft) => {
  const fresh = freshSlides(draft).filter((one) => isKnown(one) && isPlain(one))
  const { slides } = draft.model
  const slide = pick(
    draft,
    fresh.filter((one) => fresh.includes(slides[slides.indexOf(one) - 1] as ModelSlide)),
  )
  const into = slide && slides[slides.indexOf(slide) - 1]
  if (!slide || !into) return undefined
  const body = bodyOf(slide)
  // With nothing to join it would only be taken out.
  if (body.length === 0 || !body.every((block) => isUnique(draft, block.lines[0] ?? '')))
    return undefined
  const at = into.blocks.findIndex(({ kind }) => kind === 'notes')
  if (body[0]) body[0].blank = 1
  into.blocks.splice(at === -1 ? into.blocks.length : at, 0, ...body)
  const said = slide.blocks.find(({ kind }) => kind === 'notes')
  const notes = into.blocks.find(({ kind }) => kind === 'notes')
  if (notes && said) notes.lines.splice(-1, 0, '', ...said.lines.slice(1, -1))
  if (notes) notes.blank = 1
  slides.splice(slides.indexOf(slide), 1)
  touchAll(draft, [slide, into])
  const left = slide.blocks.filter((block) => !body.includes(block) && block !== said)
  return {
    structure: [slide.uid, into.uid, ...body.map(({ uid }) => uid)],
    deletes: allOf({ ...slide, blocks: left }).filter((key) => key !== `${slide.uid}+`),
    changes: [`${into.uid}+`],
    expects: [
      { is: 'no-slide', slide: slide.uid },
      ...body.map(({ uid }) => ({ is: 'block', block: uid, slide: into.uid }) as const),
    ],
  }
}

function touchAll({ touched }: Draft, slides: readonly ModelSlide[]): void {
  for (const { uid, blocks } of slides) {
    touched.add(uid)
    for (const block of blocks) touched.add(block.uid)
  }
}

/** Slides that can be told from the others in what comes out. */
function isKnown(slide: ModelSlide): boolean {
  return keyOf(slide, 'routeAlias') !== undefined && titleBlock(slide) !== undefined
}
