// One look at a slide as it is shown now: all checks, in light and in dark, in one question to the page.
import type { Page } from 'playwright'
import { canvas, floor, space } from '../theme/tokens.ts'
import { axeScript } from './axe-script.ts'
import { slideChecks } from './kinds/index.ts'
import { makeProbe, type Probe } from './probe.ts'
import { isDoubtful } from './readable.ts'
import type { Mode, SlideCheck } from './slide-check.ts'

/** The checks that look in one mode, by their places in `slideChecks`. */
export interface ModeLook {
  readonly mode: Mode
  readonly checks: readonly boolean[]
}

/** What was seen. */
export interface Sight {
  /** Messages by mode and by check. */
  readonly seen: readonly (readonly (readonly string[])[])[]
  /** 0 to 1: how far down the content goes; more when it goes over. */
  readonly fullness: number
  /** Styles alone do not say what is behind a text or over it. */
  readonly isDoubtful: boolean
  /** To look at too: each click; of many only the last, and before it those that show what goes again. */
  readonly laterClicks: readonly number[]
}

/** A look takes a tenth of a second, and what builds up bit by bit shows the most at its end. */
const everyClickUpTo = 6
/** The footer has the bottom margin. */
const safeBottomPx = canvas.heightPx - space.marginBottomPx

/** What the script of the checks leaves in the page. */
interface ChecksInPage {
  readonly oficinaProbe: Probe
  readonly oficinaChecks: readonly (Pick<SlideCheck, 'look'> & { memory: Set<string> })[]
  readonly oficinaIsDoubtful: (slide: HTMLElement) => boolean
  readonly oficinaClicksTotal: number
}

/** Puts the checks into every document that the page will load. */
export async function bringChecks(page: Page, { withAxe }: { withAxe: boolean }): Promise<void> {
  const checks = slideChecks.map(({ look }) => `{ memory: new Set(), ${look.toString()} }`)
  // A browser without a screen refuses to keep it awake, and Slidev warns; without the feature it
  // does not ask.
  const content = `delete Navigator.prototype.wakeLock
globalThis.oficinaProbe = (${makeProbe.toString()})()
globalThis.oficinaIsDoubtful = ${isDoubtful.toString()}
globalThis.oficinaChecks = [${checks.join(',\n')}]`
  await page.addInitScript({ content })
  if (withAxe) await page.addInitScript({ content: await axeScript() })
}

/** @param given.root the slide, as a CSS selector; it must stand still. */
export async function lookAtSlide(
  page: Page,
  given: { readonly root: string; readonly modes: readonly ModeLook[] },
): Promise<Sight> {
  return page.evaluate(lookInPage, { ...given, floor, safeBottomPx, everyClickUpTo })
}

/** Runs in the page: must not use anything from outside. */
async function lookInPage(given: {
  root: string
  floor: typeof floor
  safeBottomPx: number
  modes: readonly ModeLook[]
  everyClickUpTo: number
}): Promise<Sight> {
  const inPage = globalThis as unknown as ChecksInPage
  const { oficinaChecks, oficinaProbe: probe } = inPage
  const total = inPage.oficinaClicksTotal || 0
  const { root, modes, everyClickUpTo: most, ...about } = given
  const slide = document.querySelector<HTMLElement>(root)
  if (!slide) return { seen: [], fullness: 0, isDoubtful: false, laterClicks: [] }
  // Walked once for all checks: none of them moves anything.
  const texts = probe.texts(slide)
  const known = { ...probe, texts: () => texts }
  const seen: string[][][] = []
  for (const { mode, checks } of modes) {
    document.documentElement.classList.toggle('dark', mode === 'dark')
    const messages: string[][] = []
    for (const [index, { look, memory }] of oficinaChecks.entries()) {
      messages.push(
        checks[index] ? await look({ slide, probe: known, memory, mode, ...about }) : [],
      )
    }
    seen.push(messages)
  }
  document.documentElement.classList.remove('dark')
  const bottoms = texts
    .filter(({ element }) => element.closest('.of-footer, .of-ribbon-block') === null)
    .flatMap(({ boxes }) => boxes.map(({ bottom }) => bottom))
  const all = Array.from({ length: total }, (_, index) => index + 1)
  const passing = [...slide.querySelectorAll<HTMLElement>('[data-slidev-clicks-end]')]
    .map(({ dataset }) => Number(dataset['slidevClicksStart']))
    .filter((click) => click > 0 && click < total)
  return {
    seen,
    fullness: Math.max(0, ...bottoms) / about.safeBottomPx,
    isDoubtful: inPage.oficinaIsDoubtful(slide),
    laterClicks: total <= most ? all : [...new Set(passing), total],
  }
}
