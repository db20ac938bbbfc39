// What terse notes leave unsaid: a command nobody wrote about is explained all the same.
import type { Slide } from '../model/slide.ts'
import { titleText } from '../model/title-text.ts'
import { type Teaching, teachingOf } from './teaching.ts'

/**
 * Words a command is told with at least: 50 seconds at our rates; workshops.md §3.1 guesses a minute.
 * Lesson prose has more: of 17 episodes with commands a quarter has fewer than 73 words for each.
 */
const wordsPerCommand = 60

/**
 * Counts all slides; where the slides of a section say less about their commands than a presenter
 * must, the words missing are added to the slides that have the commands.
 */
export function teachingWithAdLib(slides: readonly Slide[]): Teaching[] {
  const counts = slides.map((slide) => teachingOf(slide))
  return counts.map((own, index) => {
    if (own.commands === 0) return own
    const [from, to] = sectionAround(slides, index)
    const all = counts.slice(from, to)
    const words = sum(all.map((count) => count.words))
    const commands = sum(all.map((count) => count.commands))
    const missing = Math.max(0, commands * wordsPerCommand - words)
    return { ...own, words: own.words + (missing * own.commands) / commands }
  })
}

/** The neighbours under the same title. */
function sectionAround(slides: readonly Slide[], index: number): [from: number, to: number] {
  const isSame = (other: number): boolean => {
    const [one, two] = [slides[index], slides[other]]
    return one !== undefined && two !== undefined && titleText(one.title) === titleText(two.title)
  }
  let from = index
  let to = index + 1
  while (isSame(from - 1)) from -= 1
  while (isSame(to)) to += 1
  return [from, to]
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
