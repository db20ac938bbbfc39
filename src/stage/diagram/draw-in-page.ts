// What runs in the page where Mermaid draws.
import type { Drawing } from './fence.ts'

/** The part of Mermaid that the page uses. */
interface MermaidInPage {
  initialize(settings: object): void
  render(id: string, text: string): Promise<{ svg: string }>
}

/** How a diagram may be drawn. */
export interface Way {
  readonly text: string
  readonly settings: object
}

/**
 * Draws the first way whose type can be read, else the one with the largest, as large as the room
 * allows. Runs in the page: must not use anything from outside.
 */
export async function drawInPage(given: {
  id: string
  ways: readonly Way[]
  roomPx: { readonly width: number; readonly height: number }
  typePx: { readonly least: number; readonly most: number }
  font: string
}): Promise<Drawing> {
  const { mermaid } = globalThis as unknown as { mermaid: MermaidInPage }
  const { id, ways, roomPx: room, typePx } = given
  await document.fonts.load(given.font, 'aã')
  // Commits without names get random ones.
  let asked = 0
  Math.random = () => ((asked += 1) % 97) / 97
  let best: { svg: string; leastPx: number } | undefined
  for (const { text, settings } of ways) {
    mermaid.initialize(settings)
    const { svg } = await mermaid.render(id, text)
    const way = scaled(svg)
    if (!best || way.leastPx > best.leastPx) best = way
    if (way.leastPx >= typePx.least) break
  }
  const { svg = '' } = best ?? {}
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
  const say = (name: string): string => root.querySelector(`:scope > ${name}`)?.textContent ?? ''
  const kind = root.getAttribute('aria-roledescription') ?? ''
  return { svg, title: say('title') || kind, description: say('desc') }

  /** With the size it has in the room, and its smallest type there, px. */
  function scaled(svgText: string): { svg: string; leastPx: number } {
    document.body.innerHTML = svgText
    const drawn = document.querySelector('svg')
    const { width = 0, height = 0 } = drawn?.viewBox.baseVal ?? {}
    if (!drawn || width === 0 || height === 0) return { svg: svgText, leastPx: 0 }
    const sizes = [...drawn.querySelectorAll('text, tspan, foreignObject div')]
      .filter((element) => element.textContent.trim() !== '')
      .map((element) => Number.parseFloat(getComputedStyle(element).fontSize))
    const scale = Math.min(
      room.width / width,
      room.height / height,
      Math.max(1, typePx.most / Math.max(1, ...sizes)),
    )
    const leastPx = Math.min(typePx.most, ...sizes) * scale
    const maxWidth = `max-width: ${Math.floor(width * scale)}px`
    const sized = svgText.replace(/max-width: ?[\d.]+px/u, maxWidth)
    document.body.textContent = ''
    return { svg: sized, leastPx }
  }
}
