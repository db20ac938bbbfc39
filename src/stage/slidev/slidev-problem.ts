// What Slidev said before it failed, as a finding.
import { stripVTControlCharacters } from 'node:util'
import type { Finding } from '../../model/finding.ts'

const SLIDE = /slides\.md__slidev_(\d+)/
/** Lines that say what happened, rather than where in some bundle. */
const TELLING = /error|unexpected|failed|cannot|could not|not found|missing|invalid/i
/** The bundler's own wrapping says nothing: `RolldownError: …` repeats what follows. */
const ERROR = /^(?:\[\w+\] )?(?:\w*Error: )+(.+)/m
const NOISE = /^\s*at |^\s*$|node_modules|build failed|^\s*[│|╭╰─>^~]/i
const mostCharacters = 240

/** `stage/slidev`: the deck did not build; the useful line, and the slide when it can be told. */
export function slidevProblem(output: string, options: { dir: string }): Finding {
  const plain = stripVTControlCharacters(output).replaceAll(options.dir, '').replaceAll('\r', '')
  const lines = plain.split('\n').filter((line) => !NOISE.test(line))
  const telling =
    ERROR.exec(plain)?.[1] ??
    lines.find((line) => TELLING.test(line)) ??
    lines.at(-1) ??
    'it said nothing'
  const slide = SLIDE.exec(plain)?.[1]
  return {
    rule: 'stage/slidev',
    severity: 'error',
    message: `Unexpected end of Slidev, expected the deck to build: ${telling.trim().slice(0, mostCharacters)}`,
    fix: slide
      ? `Correct the Markdown, HTML or Vue of slide ${slide}.`
      : 'Correct the deck; build it again from the notes if you did not edit it.',
    ...(slide ? { slideNumber: Number(slide) } : {}),
  }
}
