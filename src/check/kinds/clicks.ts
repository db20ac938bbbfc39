// Every click shows something, and all that clicks show is shown by the last one.
import type { SlideCheck } from '../slide-check.ts'

/**
 * By what Slidev writes on the elements of `v-click`. Code, drawings and components take clicks of
 * their own: beside them nobody can say which click does nothing.
 */
export const clicks: SlideCheck = {
  rule: 'check/clicks',
  severity: 'error',
  fix: 'Correct `clicks` or the number after `v-click`, or leave both to Slidev.',
  look({ slide, probe }) {
    interface Nav {
      readonly clicksContext: { readonly maxMap: ReadonlyMap<unknown, unknown> }
    }
    type App = Readonly<
      Record<
        '_context',
        { readonly provides: { readonly '$$slidev-context'?: { readonly nav: Nav } } }
      >
    >
    const total = Number(Reflect.get(globalThis, 'oficinaClicksTotal'))
    const targets = [...slide.querySelectorAll<HTMLElement>('[data-slidev-clicks-start]')]
    if (targets.length === 0 && !(total > 0)) return []
    const startOf = ({ dataset }: HTMLElement): number => Number(dataset['slidevClicksStart'])
    const endOf = ({ dataset }: HTMLElement): number =>
      Number(dataset['slidevClicksEnd'] ?? Infinity)
    const never = targets
      .filter((each) => startOf(each) > total && endOf(each) > total)
      .map(
        (each) =>
          `Unexpected click ${startOf(each)} of ${total}, expected the last one to show “${probe.short(each.textContent)}”`,
      )
    const app = Reflect.get(document.querySelector('#app') ?? {}, '__vue_app__') as App | undefined
    const known = app?.['_context'].provides['$$slidev-context']?.nav.clicksContext.maxMap
    const isPlain =
      known !== undefined && [...known.keys()].every((key) => targets.includes(key as HTMLElement))
    // The answer of a question comes with a click of its own.
    const isQuiz = slide.querySelector('.of-quiz-slide') !== null
    if (!isPlain || isQuiz || never.length > 0) return never
    const steps = [...slide.querySelectorAll<SVGElement>('[data-step]')]
    const used = new Set([
      ...targets.flatMap((each) => [startOf(each), endOf(each)]),
      ...steps.map(({ dataset }) => Number(dataset['step'])),
    ])
    const idle = Array.from({ length: total }, (_, index) => index + 1).filter(
      (click) => !used.has(click),
    )
    const [first] = idle
    return first === undefined
      ? []
      : [
          `Unexpected click ${first} of ${total} that changes nothing, expected something to come or go`,
        ]
  },
}
