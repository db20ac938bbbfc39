// Opens slides as an audience would see them, one after the other in one page, and looks.
import type { Page } from 'playwright'
import type { Finding } from '../model/finding.ts'
import { slideChecks } from './kinds/index.ts'
import { type Seen, seeSlide } from './ledger-shown.ts'
import { bringChecks, lookAtSlide, type ModeLook, type Sight } from './look-in-page.ts'
import { type Pass, passes } from './passes.ts'
import { readable } from './readable.ts'
import { awaitTimers, noteTimers } from './own-timers.ts'
import { takeTurns } from './own-turn.ts'
import { rootOf, type ShowOptions, showSlide } from './show-slide.ts'
import { type Heard, listenTo } from './traffic.ts'

interface LookOptions {
  /** Where the built deck is served. */
  readonly url: string
  readonly pass: Pass
}

/** What was found on one slide, and what other passes and checks want to know of it. */
export interface SlideFacts {
  readonly findings: readonly Finding[]
  /** 0 to 1: how far down its content goes; more when it goes over. */
  readonly fullness: number
  readonly seen?: Seen
}

/** Looks at one slide more, 1-based. */
export type LookAt = (slideNumber: number) => Promise<SlideFacts>

const FONT = /\.woff2?(?:$|\?)/

/**
 * Takes a page for looking at slides in one way: in their first click state and in those of
 * `laterClicks`. In the first pass the words of the slide are read too, and
 * what the page says and asks for is heard.
 */
export async function openLook(page: Page, { url, pass }: LookOptions): Promise<LookAt> {
  const isFirst = pass === passes[0]
  const heard: Heard[] = []
  let shown = 0
  const hear = ({ finding, ...who }: Heard): void =>
    void heard.push({ finding: { slideNumber: shown, ...finding }, ...who })
  await listenTo(page, isFirst ? hear : () => undefined)
  if (pass.isWithoutFonts) await page.route(FONT, (route) => route.abort())
  await page.setViewportSize(pass.viewport)
  await bringChecks(page, { withAxe: isFirst })
  if (isFirst) await noteTimers(page)
  const take = await takeTurns(page)
  return async (slideNumber) => {
    const isNew = shown === 0
    shown = slideNumber
    await take(slideNumber)
    if (isNew) await page.goto(`${url}#/${slideNumber}`)
    let isReady = await show(page, { url, slideNumber, hear })
    const { fullness, laterClicks } = await lookNow(page, { slideNumber, pass, hear })
    let most = fullness
    for (const clicks of laterClicks) {
      if (!isReady) break
      isReady = await show(page, { url, slideNumber, clicks, hear })
      most = Math.max(most, (await lookNow(page, { slideNumber, pass, hear })).fullness)
    }
    const seen = isFirst
      ? { seen: await seeSlide(page, { root: rootOf(slideNumber), slideNumber }) }
      : {}
    if (isFirst && isReady) await awaitTimers(page)
    const traced = await traceSlides(page, heard)
    const own = traced.filter((each) => each.slideNumber === slideNumber)
    return { findings: eachOnce(own), fullness: most, ...seen }
  }
}

/** Gives what has a trace to all slides that have it, since what two ask for is asked for once. */
async function traceSlides(page: Page, heard: readonly Heard[]): Promise<Finding[]> {
  const traces = heard.map(({ trace }) => trace)
  const numbers = traces.some((trace) => trace !== undefined)
    ? await page.evaluate(slidesWith, traces)
    : []
  return heard.flatMap(({ finding, asker }, index) => {
    const traced = numbers[index] ?? []
    const asked = traced.length > 0 ? undefined : asker?.()
    const own = asked === undefined ? traced : [asked]
    return own.length === 0 ? [finding] : own.map((slideNumber) => ({ ...finding, slideNumber }))
  })
}

/** Runs in the page: must not use anything from outside. */
function slidesWith(traces: readonly (string | undefined)[]): number[][] {
  const slides = [...document.querySelectorAll<HTMLElement>('.slidev-page[data-slidev-no]')]
  return traces.map((trace) => {
    const own = trace ? slides.filter(({ outerHTML }) => outerHTML.includes(trace)) : []
    return own.map(({ dataset }) => Number(dataset['slidevNo']))
  })
}

/** A slide looked at twice says most things twice. */
function eachOnce(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((each) => [`${each.rule} ${each.message}`, each])).values()]
}

async function show(
  page: Page,
  options: ShowOptions & { readonly hear: (heard: Heard) => void },
): Promise<boolean> {
  const isReady = await showSlide(page, options)
  if (!isReady) options.hear({ finding: neverSettled })
  return isReady
}

const neverSettled: Finding = {
  rule: 'check/settled',
  severity: 'error',
  message: 'Unexpected slide that is not ready after 15 s, expected it to load and stand still',
  fix: 'Take out what never ends: an animation, or an image that does not answer.',
}

/** @returns How full the slide is, and the clicks to look at later. */
async function lookNow(
  page: Page,
  options: { slideNumber: number; pass: Pass; hear: (heard: Heard) => void },
): Promise<Pick<Sight, 'fullness' | 'laterClicks'>> {
  const { slideNumber, pass, hear } = options
  const root = rootOf(slideNumber)
  const modes = modesOf(pass)
  const sight = await lookAtSlide(page, { root, modes })
  const said: string[] = []
  for (const [at, { mode }] of modes.entries()) {
    const seen = sight.seen[at] ?? []
    said.push(...seen.flat())
    if (!pass.rules && sight.isDoubtful) {
      const all = said.join('\n')
      for (const finding of await readable(page, { root, mode }))
        if (!all.includes(quoteOf(finding.message))) hear({ finding })
    }
    slideChecks.forEach(({ rule, severity, fix }, index) => {
      for (const message of seen[index] ?? [])
        hear({ finding: { rule, severity, message: message + pass.words, fix } })
    })
  }
  return sight
}

/** Dark is for what changes with the colours. */
function modesOf({ rules }: Pass): readonly ModeLook[] {
  const light = slideChecks.map(({ rule }) => rules === undefined || rules.includes(rule))
  const dark = slideChecks.map(({ inBothModes }) => inBothModes === true)
  return [
    { mode: 'light', checks: light },
    ...(rules ? [] : [{ mode: 'dark', checks: dark } as const]),
  ]
}

/** “…”, the text that a message is about. */
function quoteOf(message: string): string {
  return /“[^”]+”$/.exec(message)?.[0] ?? message
}
