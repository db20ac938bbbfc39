// The space a layout leaves for its blocks, once its title has taken its lines.
import type { PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Layout } from '../model/slide.ts'
import { titleStyle } from '../theme/title-style.ts'
import type { TextStyle } from '../theme/tokens.ts'
import { boxes, canvas, space, type } from '../theme/tokens.ts'
import { knownTexts } from './measure/face.ts'
import { lineHeightPx, textHeight } from './measure/text-height.ts'

/** Room for the blocks of a slide. */
export interface Frame {
  readonly widthPx: number
  readonly heightPx: number
}

/** Style of a title, where it is not the ordinary one. */
const titles: Partial<Record<Layout, (text: string) => TextStyle>> = {
  cover: (text) => titleStyle('cover', text),
  section: (text) => titleStyle('section', text),
  end: (text) => titleStyle('section', text),
}

/** Style for which `boxes` keeps one line. */
const oneLine: Partial<Record<Layout, TextStyle>> = {
  cover: type.cover,
  section: type.section,
  end: type.section,
}

/** Added to the title of a slide that continues; room for it is kept on every slide that may. */
const CONTINUATION: PhrasingContent = { type: 'text', value: ' (99/99)' }

/**
 * Kept free at the bottom. Prediction and browser differ by rounding (Chromium keeps 64ths of a
 * px, a line is up to a 64th lower than predicted), never by a line: one px is more than all of it.
 */
const SAFETY_PX = 1

interface FrameOptions {
  readonly title: readonly PhrasingContent[]
}

/** Room in `layout` under `title`. */
export function frameOf(layout: Layout, options: FrameOptions): Frame {
  const known = knownTexts() as WeakMap<object, Partial<Record<Layout, Frame>>>
  const frames = known.get(options.title) ?? {}
  known.set(options.title, frames)
  return (frames[layout] ??= frameUnder(layout, options))
}

function frameUnder(layout: Layout, options: FrameOptions): Frame {
  const box = boxes[layout]
  const style = titles[layout]?.(toString([...options.title])) ?? type.title
  const words = titles[layout] ? options.title : [...options.title, CONTINUATION]
  const widthPx = canvas.widthPx - 2 * space.marginSidePx
  const titlePx = textHeight(words, { style, widthPx })
  return {
    widthPx: box.widthPx,
    heightPx: box.heightPx - titlePx + lineHeightPx(oneLine[layout] ?? type.title) - SAFETY_PX,
  }
}
