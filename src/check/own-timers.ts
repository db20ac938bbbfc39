// What a slide does a while later (`setTimeout`) is heard while it is shown: once the next slide is there,
// nobody would know whose doing it is.
import type { Page } from 'playwright'
import { SLIDE_SCRIPT } from './own-turn.ts'

/** Later than this, nobody waits. */
const mostMs = 3000
/** For what a timer asks for to be on its way. */
const afterMs = 100

interface TimersInPage {
  readonly oficinaTimers: Map<number, number>
}

/** Notes in every document that the page will load when the timers of slides' own scripts are due. */
export async function noteTimers(page: Page): Promise<void> {
  await page.addInitScript(noteInPage, SLIDE_SCRIPT.source)
}

/** Waits for those that are due soon. */
export async function awaitTimers(page: Page): Promise<void> {
  await page.evaluate(awaitInPage, { mostMs, afterMs })
}

/** Runs in the page: must not use anything from outside. */
function noteInPage(slideScript: string): void {
  const dueMs = new Map<number, number>()
  const own = new RegExp(slideScript)
  Object.assign(globalThis, { oficinaTimers: dueMs })
  // The lines of a stack: the error, this function, who called it, who called that.
  const isOfSlide = (): boolean =>
    own.test((new Error().stack ?? '').split('\n').slice(2, 4).join())
  for (const name of ['setTimeout', 'setInterval'] as const) {
    const start = window[name].bind(window) as (...given: unknown[]) => number
    const noted = (run: unknown, ms: unknown = 0, ...rest: unknown[]): number => {
      if (typeof run !== 'function' || !isOfSlide()) return start(run, ms, ...rest)
      const id = start(
        (...given: unknown[]) => {
          dueMs.delete(id)
          run(...given)
        },
        ms,
        ...rest,
      )
      dueMs.set(id, performance.now() + Number(ms))
      return id
    }
    Object.assign(window, { [name]: noted })
  }
  for (const name of ['clearTimeout', 'clearInterval'] as const) {
    const stop = window[name].bind(window)
    const noted = (id?: number): void => {
      dueMs.delete(id ?? 0)
      stop(id)
    }
    Object.assign(window, { [name]: noted })
  }
}

/** Runs in the page: must not use anything from outside. */
async function awaitInPage(given: { mostMs: number; afterMs: number }): Promise<void> {
  const { oficinaTimers: dueMs } = globalThis as unknown as TimersInPage
  const endMs = performance.now() + given.mostMs
  const wait = (ms: number): Promise<unknown> => new Promise((done) => setTimeout(done, ms))
  const isDueSoon = (): boolean => [...dueMs.values()].some((due) => due <= endMs)
  if (!isDueSoon()) return
  while (isDueSoon() && performance.now() < endMs + given.afterMs) await wait(20)
  await wait(given.afterMs)
}
