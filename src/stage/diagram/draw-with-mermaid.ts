// Draws what is outside our own subset with Mermaid itself, in the browser, once.
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Page } from 'playwright'
import { font, floor, light, type as typeScale } from '../../theme/tokens.ts'
import { drawInPage, type Way } from './draw-in-page.ts'
import type { Drawing, Fence } from './fence.ts'
import { mermaidSettings, roomPx } from './mermaid-settings.ts'
import { turned } from './turned.ts'

const require = createRequire(import.meta.url)
const COLOUR = /#[\da-f]{6}\b|rgb\((?<red>\d+), (?<green>\d+), (?<blue>\d+)\)/gi
/** Without HTML labels, Mermaid escapes what it has made of `#quot;` and `#35;` once more. */
const ESCAPED_TWICE = /&amp;(quot|amp|lt|gt|#\d{1,7});/g

/** Type of a drawing is not made larger than this, px. */
const largestPx = 26

/**
 * Draws fences in one page. Fonts are loaded first, because Mermaid measures labels as it draws; ids
 * follow from the content, so that the same fence gives the same bytes.
 */
export async function drawWithMermaid(
  page: Page,
  options: { fences: readonly (Fence & { readonly key: string })[] },
): Promise<Drawing[]> {
  const mermaid = join(dirname(require.resolve('mermaid')), 'mermaid.min.js')
  const fontDir = dirname(
    require.resolve('@fontsource-variable/atkinson-hyperlegible-next/package.json'),
  )
  const origin = 'http://127.0.0.1'
  // Answered from disk: the address is never really asked.
  await page.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname === '/') await route.fulfill({ contentType: 'text/html', body: emptyPage })
    else if (pathname === '/mermaid.js') await route.fulfill({ path: mermaid })
    else await route.fulfill({ path: join(fontDir, pathname.slice(1)) })
  })
  // Mermaid marks today in a plan.
  await page.clock.setFixedTime(0)
  await page.goto(`${origin}/`)
  const drawings: Drawing[] = []
  for (const { text, key } of options.fences) {
    const drawn = await page.evaluate(drawInPage, {
      id: `of-${key}`,
      ways: waysOf(text, `of-${key}`),
      roomPx,
      typePx: { least: floor.diagramPx, most: largestPx },
      font: `${typeScale.diagram.weight} ${typeScale.diagram.sizePx}px '${font.body}'`,
    })
    drawings.push({ ...drawn, svg: withVariables(drawn.svg.replace(ESCAPED_TWICE, '&$1;')) })
  }
  return drawings
}

function waysOf(text: string, seed: string): Way[] {
  const texts = [text, turned(text)].filter((each) => each !== undefined)
  return (['wide', 'tight', 'tightest'] as const).flatMap((gaps) =>
    texts.map((each) => ({ text: each, settings: mermaidSettings(each, { seed, gaps }) })),
  )
}

const emptyPage = `<!doctype html><meta charset="utf-8">
<link rel="stylesheet" href="/index.css"><script src="/mermaid.js"></script><body></body>`

/** Colours of our palette become the theme's variables, so that the drawing follows dark mode. */
function withVariables(svg: string): string {
  const names = new Map<string, string>([
    [light.paper, 'paper'],
    [light.ink, 'ink'],
    [light.soft, 'soft'],
    [light.line, 'line'],
    [light.stroke, 'stroke'],
    [light.card, 'card'],
    ...light.parts.slice(0, 8).map((hex, index) => [hex, `hue-${index + 1}`] as const),
  ])
  return svg.replace(COLOUR, (colour, ...channels: string[]) => {
    const hex = colour.startsWith('#') ? colour.toLowerCase() : hexOf(channels.slice(0, 3))
    const name = names.get(hex)
    return name ? `var(--of-${name}, ${hex})` : colour
  })
}

function hexOf(channels: readonly string[]): string {
  return `#${channels.map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`
}
