// The lab on paper: every command in order, in blocks that a sheet has or has not room for.
import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { inOrder } from '../../lab/in-order.ts'
import { inline } from '../../lab/inline.ts'
import { paperLines } from '../../lab/paper-lines.ts'
import type { Locale } from '../../locale/words.ts'
import type { LabStep, Risk } from '../../model/workshop.ts'

/** Of the code's type at full size; longer words get smaller type, down to the floor. */
const lettersInLine = 84
const fullSizePt = 9.5
const smallestPt = 6
/** What nearly every step has, or nobody can do anything about. */
const unsaid: ReadonlySet<Risk> = new Set(['engine', 'unknown'])

/** Blocks of HTML of ours; a heading is in one with the step below it. */
export function labHtml(lab: readonly LabStep[], { locale }: { locale: Locale }): string[] {
  const { steps, cleanUp } = inOrder(lab)
  const { words } = locale
  const blockOf = (step: LabStep, title: string, before: string | undefined): string =>
    toHtml(
      h('div', { className: 'ho-step' }, [
        ...(title === before ? [] : [h('h2', title)]),
        ...stepParts(step, locale),
      ]),
    )
  return [
    ...steps.map((step, index) => blockOf(step, step.sectionTitle, steps[index - 1]?.sectionTitle)),
    ...cleanUp.map((step, index) =>
      blockOf(step, words.lab.cleanUp, index === 0 ? undefined : words.lab.cleanUp),
    ),
  ]
}

function stepParts(step: LabStep, { words }: Locale): Element[] {
  const { number, command, explanation, output, isCheckpoint, risks } = step
  const marks = [
    ...(isCheckpoint ? [`☐ ${words.lab.checkpoint}`] : []),
    ...risks.filter((risk) => !unsaid.has(risk)).map((risk) => words.lab.risks[risk]),
  ]
  return [
    h('p', [h('b', `${number}. `), ...inline(explanation)]),
    h('pre', h('code', { style: sizeOf(command) }, onPaper(command))),
    ...(output === undefined
      ? []
      : [
          h('p', { className: 'ho-mark' }, words.lab.output),
          h('pre', { className: 'ho-output' }, output),
        ]),
    ...(marks.length === 0 ? [] : [h('p', { className: 'ho-mark' }, marks.join(' · '))]),
  ]
}

function onPaper(command: string): string {
  return paperLines(command, { lettersAtMost: lettersInLine })
}

/** A word that is longer than the line is set small: cut, it could not be copied. */
function sizeOf(command: string): string | undefined {
  const longest = Math.max(
    ...onPaper(command)
      .split('\n')
      .map(({ length }) => length),
  )
  if (longest <= lettersInLine) return undefined
  const fitting = Math.floor((fullSizePt * lettersInLine * 10) / longest) / 10
  return `font-size: ${Math.max(smallestPt, fitting)}pt`
}
