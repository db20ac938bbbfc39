// Opens every slide as an audience would see it, one after the other in one page, and looks.
import type { Page } from 'playwright'
import type { Finding } from '../model/finding.ts'
import { slideChecks } from './kinds/index.ts'
import { type Seen, seeSlide } from './ledger-shown.ts'
import { bringChecks, lookAtSlide, type ModeLook, type Sight } from './look-in-page.ts'
import { type Pass, passes } from './passes.ts'
import { readable } from './readable.ts'
import { rootOf, type ShowOptions, showSlide } from './show-slide.ts'
import { type Heard, listenTo } from './traffic.ts'

interface LookOptions {
  /** Where the built deck is served. */
  readonly url: string
  /** The slides to open, 1-based. */
  readonly numbers: readonly number[]
  readonly pass: Pass
  /** Reads the words of each slide too. */
  readonly reads?: boolean
}

/** What was found on one slide in one pass, and what other passes and checks want to know of it. */
export interface SlideFacts {
  readonly findings: readonly Finding[]
  /** 0 to 1: how far down its content goes; more when it goes over. */
  readonly fullness: number
  readonly seen?: Seen
}

const FONT = /\.woff2?(?:$|\?)/

/**
 * Checks slides in their first and their last click state, and in those between that show what goes
 * again. Findings say the slide's number. What the page says and asks for is heard in the first pass
 * only.
 */
export async function lookAtSlides(
  page: Page,
  options: LookOptions,
): Promise<ReadonlyMap<number, SlideFacts>> {
  const { pass, numbers } = options
  const isFirst = pass === passes[0]
  const heard: Heard[] = []
  const facts = new Map<number, Omit<SlideFacts, 'findings'>>()
  let [slideNumber = 1] = numbers
  const hear = ({ finding, ...who }: Heard): void =>
    void heard.push({ finding: { slideNumber, ...finding }, ...who })
  await listenTo(page, isFirst ? hear : () => undefined)
  if (pass.isWithoutFonts) await page.route(FONT, (route) => route.abort())
  await page.setViewportSize(pass.viewport)
  await bringChecks(page, { withAxe: isFirst })
  await page.goto(`${options.url}#/${slideNumber}`)
  for (const number of numbers) {
    slideNumber = number
    await show(page, { url: options.url, slideNumber, hear })
    const { fullness, laterClicks } = await lookNow(page, { slideNumber, pass, hear })
    let most = fullness
    for (const clicks of laterClicks) {
      await show(page, { url: options.url, slideNumber, clicks, hear })
      most = Math.max(most, (await lookNow(page, { slideNumber, pass, hear })).fullness)
    }
    const seen = options.reads
      ? { seen: await seeSlide(page, { root: rootOf(slideNumber), slideNumber }) }
      : {}
    facts.set(slideNumber, { fullness: most, ...seen })
  }
  const found = Map.groupBy(sortOut(await traceSlides(page, heard)), (each) => each.slideNumber)
  return new Map(
    [...facts].map(([number, fact]) => [number, { ...fact, findings: found.get(number) ?? [] }]),
  )
}

/** Gives what has a trace to all slides that have it, since what two ask for is asked for once; by now all that were opened are in the page. */
async function traceSlides(page: Page, heard: readonly Heard[]): Promise<Finding[]> {
  const numbers = await page.evaluate(
    (traces) => {
      const slides = [...document.querySelectorAll<HTMLElement>('.slidev-page[data-slidev-no]')]
      return traces.map((trace) => {
        const own = trace ? slides.filter(({ outerHTML }) => outerHTML.includes(trace)) : []
        return own.map(({ dataset }) => Number(dataset['slidevNo']))
      })
    },
    heard.map(({ trace }) => trace),
  )
  return heard.flatMap(({ finding, asker }, index) => {
    const traced = numbers[index] ?? []
    const asked = traced.length > 0 ? undefined : asker?.()
    const own = asked === undefined ? traced : [asked]
    return own.length === 0 ? [finding] : own.map((slideNumber) => ({ ...finding, slideNumber }))
  })
}

/** By slide, each once: a slide looked at twice says most things twice. */
function sortOut(findings: readonly Finding[]): Finding[] {
  const textOf = ({ slideNumber, rule, message }: Finding): string =>
    `${slideNumber} ${rule} ${message}`
  const byText = new Map(findings.map((finding) => [textOf(finding), finding]))
  return [...byText.values()].sort((a, b) => (a.slideNumber ?? 0) - (b.slideNumber ?? 0))
}

async function show(
  page: Page,
  options: ShowOptions & { readonly hear: (heard: Heard) => void },
): Promise<void> {
  if (!(await showSlide(page, options))) options.hear({ finding: neverSettled })
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
