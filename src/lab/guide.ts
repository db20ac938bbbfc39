// The lab guide as one page that works offline: steps, explanations, expected output, buttons to copy.
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Element, Root } from 'hast'
import type { Locale } from '../locale/words.ts'
import type { LabStep } from '../model/workshop.ts'
import { copyScript, guideStyle } from './guide-page.ts'
import { inOrder } from './in-order.ts'
import { inline } from './inline.ts'

export interface GuideOptions {
  readonly locale: Locale
  readonly title: string
  /** BCP 47 tag. */
  readonly lang: string
}

/** The page as HTML; nothing in it is fetched. */
export function guide(lab: readonly LabStep[], { locale, title, lang }: GuideOptions): string {
  const { words } = locale
  const { steps, cleanUp } = inOrder(lab)
  const page = h(null, [
    { type: 'doctype' },
    h('html', { lang }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('title', `${words.lab.title}: ${title}`),
        h('style', guideStyle),
      ]),
      h('body', [
        h('main', [
          h('h1', `${words.lab.title}: ${title}`),
          ...sections(steps, { locale, level: 'h2' }),
          ...(cleanUp.length === 0
            ? []
            : [h('h2', words.lab.cleanUp), stepList(cleanUp, { locale })]),
        ]),
        h('script', copyScript),
      ]),
    ]),
  ])
  return `${toHtml(page as Root)}\n`
}

/** Steps under the title of the section that taught them. */
function sections(
  steps: readonly LabStep[],
  { locale, level }: { locale: Locale; level: 'h2' },
): Element[] {
  const runs: LabStep[][] = []
  for (const step of steps) {
    const run = runs.at(-1)
    if (run?.[0]?.sectionId === step.sectionId) run.push(step)
    else runs.push([step])
  }
  return runs.flatMap((run) => [h(level, run[0]?.sectionTitle ?? ''), stepList(run, { locale })])
}

function stepList(steps: readonly LabStep[], { locale }: { locale: Locale }): Element {
  return h(
    'ol',
    steps.map((step) => stepItem(step, locale)),
  )
}

function stepItem(step: LabStep, { words }: Locale): Element {
  const { command, explanation, output, risks, isCheckpoint, number, place } = step
  const said = explanation.length === 0 ? [] : [h('p', inline(explanation))]
  const expected =
    output === undefined
      ? []
      : [h('p', { className: 'note' }, words.lab.output), h('pre', { className: 'output' }, output)]
  const marks = [
    ...(isCheckpoint ? [h('li', { className: 'checkpoint' }, words.lab.checkpoint)] : []),
    ...risks.map((risk) => h('li', words.lab.risks[risk])),
  ]
  return h('li', { id: `step-${number}`, value: number }, [
    ...said,
    h('div', { className: 'command' }, [
      h('pre', [h('code', command)]),
      h('button', { type: 'button', dataCopied: words.lab.copied }, words.lab.copy),
    ]),
    ...expected,
    ...(marks.length === 0 ? [] : [h('ul', { className: 'marks' }, marks)]),
    h('p', { className: 'source' }, `${place.file}:${place.fromLine}`),
  ])
}
