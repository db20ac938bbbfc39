// Which slides are printed and how they look: all of them in light colours, unless asked otherwise.
import { contentKey } from '../stage/kept.ts'
import type { Stage, StagedSlide } from '../stage/stage.ts'

export interface PrintView {
  /** In the colours of a dark room. */
  readonly dark?: boolean
  /** A page or picture for each click, instead of each slide with everything shown. */
  readonly withClicks?: boolean
  /** Numbers of the slides to print, 1-based, in their order; all when it is missing. */
  readonly slideNumbers?: readonly number[]
}

/** The slides that the view has. */
export function slidesOf(stage: Stage, { slideNumbers }: PrintView): readonly StagedSlide[] {
  if (slideNumbers === undefined) return stage.slides
  return stage.slides.filter(({ number }) => slideNumbers.includes(number))
}

/** Tells what is kept of one view from what is kept of others; empty for the usual one. */
export function viewSuffix({ dark, withClicks, slideNumbers }: PrintView): string {
  const range = slideNumbers && contentKey(slideNumbers.join()).slice(0, 8)
  return `${dark ? '-dark' : ''}${withClicks ? '-clicks' : ''}${range ? `-${range}` : ''}`
}
