// Gathers what a run of tests tells, for whoever waits for the slides of one deck.
import { refuse } from '../../model/cannot-run.ts'
import type { SlideEnd, SlideTest, Told } from './told.ts'

export interface Hearing {
  readonly hear: (told: Told) => void
  /**
   * The slides of a deck that the run has tests of.
   * @throws CannotRun `check/runner` when they are less than are needed, none by default.
   */
  readonly planOf: (
    deck: string,
    options?: { readonly least: number },
  ) => Promise<readonly number[]>
  /**
   * Settles when all of them ended.
   * @param options.onUnfinished asked when one did not come to its end: whether to go on, by throwing.
   * @throws CannotRun `check/runner` when the run ends before.
   */
  readonly endsOf: (
    deck: string,
    options: { readonly onUnfinished: () => Promise<void> },
  ) => Promise<readonly SlideEnd[]>
}

export function hearTests(): Hearing {
  let plan: readonly SlideTest[] | undefined
  const ends: SlideEnd[] = []
  let failure = ''
  let isOver = false
  let wake = (): void => undefined
  let told = new Promise<void>((resolve) => (wake = resolve))
  const until = async <T>(there: () => T | undefined): Promise<T> => {
    for (;;) {
      const found = there()
      if (found !== undefined) return found
      if (isOver) return refuseEnd(failure)
      await told
    }
  }
  const planOf: Hearing['planOf'] = async (deck, { least } = { least: 0 }) => {
    const own = (await until(() => plan)).filter((one) => one.deck === deck)
    return own.length < least ? refuseEnd(failure) : own.map(({ number }) => number)
  }
  return {
    hear(news) {
      if (news.kind === 'plan') plan = news.slides
      else if (news.kind === 'end') ends.push(news.slide)
      else if (news.kind === 'failure') failure ||= news.words
      else isOver = true
      wake()
      told = new Promise((resolve) => (wake = resolve))
    },
    planOf,
    async endsOf(deck, { onUnfinished }) {
      const { length } = await planOf(deck)
      const own = (): SlideEnd[] => ends.filter((end) => end.deck === deck)
      const unfinished = (): number => own().filter(({ facts }) => !facts).length
      for (let known = 0; ;) {
        const count = await until(() =>
          own().length >= length || unfinished() > known ? unfinished() : undefined,
        )
        if (count > known) await onUnfinished()
        known = count
        if (own().length >= length) return own()
      }
    },
  }
}

function refuseEnd(words: string): never {
  return refuse({
    rule: 'check/runner',
    message: `Unexpected end of the tests before their last slide, expected all to be looked at: ${words.split('\n')[0] ?? ''}`,
    fix: 'Run the command again; if it ends again, the machine may be short of memory.',
  })
}
