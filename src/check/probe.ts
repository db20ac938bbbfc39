// Eyes for the checks, inside the page: what is visible, where it is, how large it is.

/** A box in canvas px, from the slide's top left corner. */
interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A run of visible text. */
interface SeenText {
  readonly text: string
  readonly element: Element
  /** One box per line. */
  readonly boxes: readonly Box[]
}

export interface Probe {
  /** Every visible text on the slide; words for machines only (`aria-hidden`, `.sr-only`) are not. */
  texts(slide: Element): SeenText[]
  /** Box of an element. */
  box(element: Element, slide: Element): Box
  /** How large the slide is shown: 1 when a canvas px is a px. */
  scale(slide: Element): number
  /** True when the element takes part in what is seen. */
  isSeen(element: Element): boolean
  /** The text in a few words, for messages. */
  short(text: string): string
}

/** Makes the probe. Runs in the page, so it must not use anything from outside its own body. */
export function makeProbe(): Probe {
  const unseen = '[aria-hidden="true"], .sr-only, .katex-mathml, [data-decor], script, style'
  const mostCharacters = 40
  const scale = (slide: Element): number => slide.getBoundingClientRect().width / 980
  const toBox = (rect: DOMRect, slide: Element): Box => {
    const origin = slide.getBoundingClientRect()
    const factor = scale(slide)
    return {
      left: (rect.left - origin.left) / factor,
      top: (rect.top - origin.top) / factor,
      right: (rect.right - origin.left) / factor,
      bottom: (rect.bottom - origin.top) / factor,
    }
  }
  const isSeen = (element: Element): boolean =>
    element.closest(unseen) === null &&
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  const walk = (root: Element | ShadowRoot, slide: Element, found: SeenText[]): void => {
    for (const child of root.childNodes) {
      if (child instanceof Element) {
        if (child.matches(unseen)) continue
        walk(child, slide, found)
        if (child.shadowRoot) walk(child.shadowRoot, slide, found)
      } else if (child instanceof Text && child.data.trim() !== '' && child.parentElement) {
        if (!isSeen(child.parentElement)) continue
        const range = document.createRange()
        range.selectNodeContents(child)
        const rects = [...range.getClientRects()].filter(({ width, height }) => width * height > 0)
        if (rects.length === 0) continue
        const boxes = rects.map((rect) => toBox(rect, slide))
        found.push({ text: child.data.trim(), element: child.parentElement, boxes })
      }
    }
  }
  return {
    scale,
    isSeen,
    box: (element, slide) => toBox(element.getBoundingClientRect(), slide),
    texts(slide) {
      const found: SeenText[] = []
      walk(slide, slide, found)
      return found
    },
    short(text) {
      const line = text.replaceAll(/\s+/g, ' ').trim()
      return line.length > mostCharacters ? `${line.slice(0, mostCharacters)}…` : line
    },
  }
}
