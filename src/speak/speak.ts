// How long each slide takes to say: the timing model of quality.md §4.
import { toString } from 'mdast-util-to-string'
import type { RootContent } from 'mdast'
import type { Locale } from '../locale/words.ts'
import type { Block, Slide } from '../model/slide.ts'

/** A presenter says more than the slide: what is read there, times this. */
const spokenPerShown = 1.6
const secondsOfTransition = 3
const secondsAtLeast = 6
const secondsOfPart = 10
/** A question is read, thought about, answered and talked over. */
const secondsOfQuestion = 60
/** Median of 20 real lessons (workshops.md §0.2). */
const secondsOfExercise = 300
/** Looking at something takes half its time on top of the talk. */
const visualShare = 0.5
const secondsPerNode = 3
const secondsPerDiagramAtMost = 40
const secondsPerFigure = 8
const secondsPerCodeLine = 2.5
const secondsPerCell = 1
const secondsPerTableAtMost = 45
const secondsPerFormula = 10
/** A command is typed and its answer waited for (workshops.md §3.1, a guess). */
const secondsPerCommand = 60
const slack = 1.1

/**
 * Fills in the minutes of every slide; what opens a part gets those of all of it, at least 1.
 * @returns Slides with `minutes`, rounded to 0.1.
 */
export function speak(slides: readonly Slide[], options: { locale: Locale }): Slide[] {
  const end = slides.findIndex(({ layout }) => layout === 'end')
  const timed = slides.map((slide, index) => ({
    ...slide,
    // What stands behind the last slide is looked up, not spoken.
    minutes: end !== -1 && index > end ? 0 : round(secondsOf(slide, options.locale) / 60),
  }))
  return timed.map((slide, index) => {
    if (slide.layout === 'section') return { ...slide, minutes: partMinutes(timed, index) }
    return slide.opensPart ? { ...slide, opensPart: { minutes: partMinutes(timed, index) } } : slide
  })
}

function partMinutes(slides: readonly Slide[], at: number): number {
  const next = slides.findIndex(
    ({ layout, opensPart }, index) =>
      index > at && (layout === 'section' || layout === 'end' || opensPart !== undefined),
  )
  const part = slides.slice(at, next === -1 ? undefined : next)
  return Math.max(1, Math.round(part.reduce((sum, { minutes }) => sum + minutes, 0)))
}

function secondsOf(slide: Slide, locale: Locale): number {
  if (slide.givenMinutes !== undefined) return slide.givenMinutes * 60
  if (slide.layout === 'section') return secondsOfPart
  if (slide.layout === 'quiz') return secondsOfQuestion
  if (slide.layout === 'exercise') return secondsOfExercise
  const shown = slide.blocks.reduce((sum, block) => sum + wordsOf(block), 0)
  const said = slide.said.reduce((sum, block) => sum + wordsOf(block), 0)
  const speech = ((shown * spokenPerShown + said) / locale.spokenWordsPerMinute) * 60
  const visual = slide.blocks.reduce((sum, block) => sum + visualSeconds(block), 0)
  const doing = slide.layout === 'commands' ? commandsOn(slide) * secondsPerCommand : 0
  return (
    slack * (Math.max(secondsAtLeast, speech + visualShare * visual + secondsOfTransition) + doing)
  )
}

function commandsOn(slide: Slide): number {
  return slide.blocks.reduce(
    (sum, block) => sum + (block.type === 'list' ? block.children.length : 0),
    0,
  )
}

function wordsOf(block: Block | RootContent): number {
  if (block.type === 'diagram' || block.type === 'sketch' || block.type === 'code') return 0
  return toString(block).split(/\s+/).filter(Boolean).length
}

function visualSeconds(block: Block): number {
  switch (block.type) {
    case 'diagram': {
      const nodes = block.diagram.nodes.length + countNodes(block.diagram.groups)
      return Math.min(secondsPerDiagramAtMost, nodes * secondsPerNode)
    }
    case 'code':
      return block.value.split('\n').length * secondsPerCodeLine
    case 'table':
      return Math.min(
        secondsPerTableAtMost,
        block.children.flatMap((row) => row.children).length * secondsPerCell,
      )
    case 'math':
      return secondsPerFormula
    case 'paragraph':
      return block.children.some((child) => child.type === 'image') ? secondsPerFigure : 0
    default:
      return 0
  }
}

function countNodes(
  groups: readonly { nodes: readonly unknown[]; groups: readonly unknown[] }[],
): number {
  return groups.reduce(
    (sum, group) => sum + group.nodes.length + countNodes(group.groups as typeof groups),
    0,
  )
}

function round(minutes: number): number {
  return Math.round(minutes * 10) / 10
}
