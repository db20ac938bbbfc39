// Marks the body of a slide that has room for larger type (see roomy.ts), once its text is there.
import { onMounted, onUpdated, useTemplateRef } from 'vue'
import type { ShallowRef } from 'vue'
import { isRoomy } from './roomy.ts'
import type { RoomyKind, SlideText } from './roomy.ts'

interface Reading {
  /** What may stand on a slide that is set larger: nothing whose size is its own. */
  readonly plain: string
  readonly rows: (body: Element) => readonly (readonly string[])[]
  /** Paragraphs are an intro to something else, not rows of their own. */
  readonly hasIntro?: true
}

type Frame = Readonly<ShallowRef<{ readonly $el: HTMLElement } | null>>

const OWN_SIZE =
  'ul ul, ol ol, ul ol, ol ul, pre, table, blockquote, img, figure, .of-missing, .katex-display'

const tableRows = (body: Element): string[][] =>
  all(body, 'tr').map((row) => [...row.children].map(textOf))

const list: Reading = {
  plain: `h1, p:not(:has(${OWN_SIZE})), ul:not(:has(${OWN_SIZE})), ol:not(:has(${OWN_SIZE})), .of-clock-stand`,
  rows: (body) => all(body, ':scope > p, :scope > :is(ul, ol) li').map((each) => [ownTextOf(each)]),
}

const readings: Readonly<Record<RoomyKind, Reading>> = {
  list,
  exercise: list,
  quiz: {
    plain: `h1, p, ul:not(:has(${OWN_SIZE}))`,
    rows: (body) => all(body, ':scope > ul > li').map((each) => [textOf(each)]),
    hasIntro: true,
  },
  comparison: { plain: 'h1, table', rows: tableRows },
  table: { plain: 'h1, p, table:not(:has(img))', rows: tableRows, hasIntro: true },
  commands: {
    plain: 'h1, p, .of-card',
    rows: (body) =>
      all(body, ':scope > :is(ul, ol) > li').map((item) => {
        const command = textOf(item.querySelector('code'))
        return [command, textOf(item).replace(command, '').trim()]
      }),
    hasIntro: true,
  },
  code: {
    plain: 'h1, p, .slidev-code-wrapper',
    rows: (body) => all(body, 'pre .line').map((line) => [textOf(line)]),
    hasIntro: true,
  },
}

/** For the layout whose template has `ref="frame"`, which it hands back. */
export function useRoomy(kind: RoomyKind): Frame {
  const frame: Frame = useTemplateRef('frame')
  const choose = (): void => {
    const body = frame.value?.$el.querySelector('.of-body')
    body?.classList.toggle('is-roomy', hasRoom(body, kind))
  }
  onMounted(choose)
  onUpdated(choose)
  return frame
}

function hasRoom(body: Element, kind: RoomyKind): boolean {
  const { plain, rows, hasIntro } = readings[kind]
  if (![...body.children].every((block) => block.matches(plain))) return false
  const text: SlideText = {
    title: textOf(body.querySelector('h1')),
    rows: rows(body),
    ...(hasIntro ? { intro: all(body, ':scope > p').map(textOf) } : {}),
  }
  return isRoomy(text, { kind })
}

function all(body: Element, selector: string): Element[] {
  return [...body.querySelectorAll(selector)]
}

/** Without that of the items under it, which are rows of their own. */
function ownTextOf(item: Element): string {
  const own = [...item.childNodes].filter(
    (node) => node.nodeName !== 'UL' && node.nodeName !== 'OL',
  )
  return own.map((node) => node.textContent).join('')
}

function textOf(element: Element | null): string {
  return element?.textContent ?? ''
}
