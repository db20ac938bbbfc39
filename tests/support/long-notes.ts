// Notes for decks of many slides: even ones, made of one section again and again, and real ones.
import { readdirSync, readFileSync } from 'node:fs'

const corpus = new URL('../corpus/', import.meta.url)
const FRONTMATTER = /^---\n[\s\S]*?\n---\n/
/** The corpus has 4,900 lines and gives 726 slides. */
const linesPerSlide = 6.75

/** One section a slide: a list and a sentence. */
export function evenNotes(slides: number): string {
  const sections = Array.from(
    { length: slides },
    (_, at) =>
      `## Section ${at} of it\n\n- first thing ${at} that is said\n- second thing ${at}\n- the third of them\n\nA sentence about ${at} that closes.\n`,
  )
  return `# Deck\n\n${sections.join('\n')}`
}

/** The corpus as one file, a part for each of its notes, over and over: about so many slides. */
export function realNotes(slides: number): string {
  const files = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('notes.md'))
    .toSorted()
    .map((path) => readFileSync(new URL(path, corpus), 'utf8').replace(FRONTMATTER, ''))
  const lines: string[] = []
  for (let at = 0; lines.length < slides * linesPerSlide; at += 1) {
    lines.push(...(files[at % files.length] ?? '').split('\n'), '')
  }
  return lines.slice(0, slides * linesPerSlide).join('\n')
}

/** Ways to save notes with one edit in their middle; each round is another text. */
export const edits: Readonly<
  Record<string, (lines: readonly string[], round: number) => string[]>
> = {
  'a word': (lines, round) => inMiddle(lines, BULLET, (line) => [`${line} ${round}`]),
  'a line': (lines, round) =>
    inMiddle(lines, BULLET, (line) => [
      line,
      ...Array.from({ length: round }, (_, index) => `- more ${index}`),
    ]),
  'a heading': (lines, round) => inMiddle(lines, HEADING, (line) => [`${line} ${round}`]),
  'a section': (lines, round) =>
    inMiddle(lines, HEADING, (line) => [
      ...Array.from({ length: round }, (_, index) => `## New ${index}\n\nIt says ${index}.\n`),
      line,
    ]),
}

const BULLET = /^[-*] \w/
const HEADING = /^## /

/** Changes the first such line of the second half. */
function inMiddle(
  lines: readonly string[],
  pattern: RegExp,
  change: (line: string) => string[],
): string[] {
  const middle = Math.floor(lines.length / 2)
  const index = lines.findIndex((line, place) => place >= middle && pattern.test(line))
  return lines.toSpliced(index, 1, ...change(lines[index] ?? ''))
}
