// Whether the browser shows every word of the notes that the ledger says is on a slide.
import type { Page } from 'playwright'
import type { Finding } from '../model/finding.ts'
import type { Ledger, LedgerEntry, Went } from '../model/ledger.ts'
import type { StagedSlide } from '../stage/stage.ts'

/** Some words of the notes, and the slide that must show or say them. */
export interface Expected {
  /** The slide's address. */
  readonly slideId: string
  readonly to: Went['to']
  readonly slideNumber: number
  readonly words: string
  readonly place: LedgerEntry['place']
  /** HTML of the notes, which is shown as it is written. */
  readonly isMarkup?: true
}

/** What the browser has of one slide. */
export interface Seen {
  readonly slide: string
  readonly notes: string
  /** What a print of the slide has as text: no words for images, no source of formulas. */
  readonly printed: string
}

const SPACE = /[\s\u200B\uFEFF]+/gu
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F]/g
const shortAtMost = 60

/** Drawings and pictures have checks of their own. */
const drawn = new Set(['image', 'imageReference'])

/** What slides must show; a slide that is not there any more is not asked. */
export function expectedOf(ledger: Ledger, slides: readonly StagedSlide[]): Expected[] {
  const numbers = new Map(slides.map(({ id, number }) => [id, number]))
  return ledger.flatMap(({ kind, went, place }) =>
    went.flatMap(({ to, slideId, words }): Expected[] => {
      const slideNumber = numbers.get(slideId)
      if (slideNumber === undefined || to === 'drawing' || drawn.has(kind)) return []
      const markup = kind === 'html' ? ({ isMarkup: true } as const) : {}
      return [{ to, slideId, slideNumber, words, place, ...markup }]
    }),
  )
}

/** Finding: `ledger/shown` (error), with the place in the notes. */
export function shownFindings(
  expected: readonly Expected[],
  seen: ReadonlyMap<number, Pick<Seen, 'slide' | 'notes'>>,
): Finding[] {
  const texts = new Map<string, string>()
  const textOf = (slideNumber: number, side: 'slide' | 'notes'): string => {
    const key = `${side} ${slideNumber}`
    const text = texts.get(key) ?? letters(seen.get(slideNumber)?.[side] ?? '')
    texts.set(key, text)
    return text
  }
  return expected.flatMap((one): Finding[] => {
    const { to, slideNumber, words } = one
    const text = textOf(slideNumber, to === 'speaker notes' ? 'notes' : 'slide')
    const isThere = text.includes(letters(words)) || hasEach(text, words)
    return isThere ? [] : [finding(one)]
  })
}

/** Words may stand apart: on two lines of a card, in boxes of a drawing. */
function hasEach(text: string, words: string): boolean {
  return words.split(' ').every((word) => text.includes(letters(word)))
}

function letters(text: string): string {
  return text.toWellFormed().replace(CONTROLS, '\uFFFD').replace(SPACE, '')
}

function finding({ to, slideNumber, words, place }: Expected): Finding {
  const short = words.length > shortAtMost ? `${words.slice(0, shortAtMost)}…` : words
  const where = to === 'speaker notes' ? 'speaker notes' : 'slide'
  return {
    rule: 'ledger/shown',
    severity: 'error',
    message: `Unexpected ${where} without “${short}”, expected what the notes say there`,
    fix: 'Report this as a bug of Oficina, with the line of the notes.',
    place,
    slideNumber,
  }
}

/** The text of the slide in the page and of its speaker notes; for the last click of a slide. */
export function seeSlide(
  page: Page,
  slide: { readonly root: string; readonly slideNumber: number },
): Promise<Seen> {
  return page.evaluate(lookInPage, slide)
}

/** Runs in the page: must not use anything from outside. Shadow roots are looked into. */
function lookInPage({ root, slideNumber }: { root: string; slideNumber: number }): Seen {
  // Of a formula, its source is read; speaker notes are text of the app, shown to the presenter.
  const unread = 'script, style, .katex-html, .katex-mathml semantics > :not(annotation)'
  /** Not of no size, as by `scale(0)` or `font-size: 0`. */
  const hasRoom = (text: Text): boolean => {
    const range = document.createRange()
    range.selectNodeContents(text)
    return [...range.getClientRects()].some(({ width, height }) => width > 1 && height > 1)
  }
  const read = (node: Node | ShadowRoot, isShownAnyway: boolean, unwanted = unread): string => {
    if (node instanceof Text) {
      const parent = node.parentElement
      const isSeen =
        isShownAnyway ||
        parent?.closest('.katex-mathml') ||
        (parent?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
          hasRoom(node))
      return isSeen ? node.data : ''
    }
    if (node instanceof Element && node.matches(unwanted)) return ''
    const own = node instanceof HTMLImageElement && unwanted === unread ? [node.alt] : []
    const inside = node instanceof Element && node.shadowRoot ? [node.shadowRoot] : []
    return [
      ...own,
      ...[...inside, ...node.childNodes].map((child) => read(child, isShownAnyway, unwanted)),
    ].join(' ')
  }
  const element = document.querySelector(root)
  const app = Reflect.get(document.querySelector('#app') ?? {}, '__vue_app__') as VueApp | undefined
  const slides = app?.['_context'].provides['$$slidev-context']?.nav.slides ?? []
  const html = slides[slideNumber - 1]?.meta.slide.noteHTML ?? ''
  const notes = new DOMParser().parseFromString(html, 'text/html').body
  return {
    slide: element ? read(element, false) : '',
    notes: read(notes, true),
    printed: element ? read(element, false, 'script, style, .katex, iframe, video') : '',
  }
}

/** What Slidev keeps in its app, as far as it is read here. */
type VueApp = Readonly<
  Record<'_context', { readonly provides: { readonly '$$slidev-context'?: SlidevContext } }>
>

interface SlidevContext {
  readonly nav: {
    readonly slides: readonly { readonly meta: { readonly slide: { noteHTML?: string } } }[]
  }
}
