// The lab as shell scripts, one for each step: they say what they would do, and do it when told to.
import { toString } from 'mdast-util-to-string'
import type { Locale } from '../locale/words.ts'
import type { LabStep } from '../model/workshop.ts'
import { slugMaker } from '../outline/slug.ts'
import { inOrder } from './in-order.ts'

/** A file of the `lab/` folder. */
export interface LabFile {
  readonly name: string
  readonly text: string
}

const nameLettersAtMost = 40
const LINE_END = /\r?\n/g

/** One script for each step, numbered in the order to run them: `03-minikube-dashboard.sh`. */
export function scripts(lab: readonly LabStep[], options: { locale: Locale }): LabFile[] {
  const { steps, cleanUp } = inOrder(lab)
  const all = [...steps, ...cleanUp]
  const digits = String(all.length).length
  return all.map((step) => ({
    name: `${String(step.number).padStart(Math.max(2, digits), '0')}-${nameOf(step)}.sh`,
    text: script(step, options),
  }))
}

function nameOf({ command }: LabStep): string {
  const name = slugMaker()(command.split('\n')[0] ?? '')
  return name.slice(0, nameLettersAtMost).replace(/-+$/, '')
}

function script(step: LabStep, { locale }: { locale: Locale }): string {
  const { command, explanation, place, risks } = step
  const said = toString({ type: 'paragraph', children: [...explanation] })
  const { lab } = locale.words
  const mark = markFor(command)
  const about = [
    ...(said === '' ? [] : [said]),
    `${place.file}:${place.fromLine}`,
    ...risks.map((risk) => lab.risks[risk]),
  ].map((line) => `# ${line.replaceAll(LINE_END, ' ')}`)
  return [
    '#!/usr/bin/env bash',
    ...about,
    'set -eu',
    // Between quoted marks the command is printed letter for letter.
    `if [ "\${RUN:-}" != 1 ]; then`,
    `  cat <<'${mark}'`,
    command,
    mark,
    `  echo '# ${lab.howToRun}' >&2`,
    '  exit 0',
    'fi',
    command,
    '',
  ].join('\n')
}

/** A line that the command does not have: with it, its own lines could end the quote and be run. */
function markFor(command: string): string {
  let mark = 'STEP'
  while (command.split('\n').includes(mark)) mark += '_'
  return mark
}
