// Draws what is outside our own subset with Mermaid itself, in the browser, once.
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Page } from 'playwright'
import { light, type as typeScale } from '../../theme/tokens.ts'
import type { Drawing, Fence } from './fence.ts'
import { mermaidSettings } from './mermaid-settings.ts'

const require = createRequire(import.meta.url)
const HEX = /#[\da-f]{6}\b/gi
/** Without HTML labels, Mermaid escapes what it has made of `#quot;` and `#35;` once more. */
const ESCAPED_TWICE = /&amp;(quot|amp|lt|gt|#\d{1,7});/g

/** The part of Mermaid that the page uses. */
interface MermaidInPage {
  initialize(settings: object): void
  render(id: string, text: string): Promise<{ svg: string }>
}

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
  await page.goto(`${origin}/`)
  const drawings: Drawing[] = []
  for (const { text, key } of options.fences) {
    const drawn = await page.evaluate(drawInPage, {
      id: `of-${key}`,
      text,
      settings: mermaidSettings(`of-${key}`),
      font: `${typeScale.diagram.weight} ${typeScale.diagram.sizePx}px '${mermaidSettings('').fontFamily}'`,
    })
    drawings.push({ ...drawn, svg: withVariables(drawn.svg.replace(ESCAPED_TWICE, '&$1;')) })
  }
  return drawings
}

const emptyPage = `<!doctype html><meta charset="utf-8">
<link rel="stylesheet" href="/index.css"><script src="/mermaid.js"></script><body></body>`

/** Runs in the page: must not use anything from outside. */
async function drawInPage(given: {
  id: string
  text: string
  settings: object
  font: string
}): Promise<Drawing> {
  const { mermaid } = globalThis as unknown as { mermaid: MermaidInPage }
  await document.fonts.load(given.font, 'aã')
  mermaid.initialize(given.settings)
  const { svg } = await mermaid.render(given.id, given.text)
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
  const say = (name: string): string => root.querySelector(`:scope > ${name}`)?.textContent ?? ''
  const kind = root.getAttribute('aria-roledescription') ?? ''
  return { svg, title: say('title') || kind, description: say('desc') }
}

/** Colours of our palette become the theme's variables, so that the drawing follows dark mode. */
function withVariables(svg: string): string {
  const names = new Map<string, string>([
    [light.paper, 'paper'],
    [light.ink, 'ink'],
    [light.soft, 'soft'],
    [light.line, 'line'],
    [light.stroke, 'stroke'],
    [light.card, 'card'],
  ])
  return svg.replace(HEX, (hex) => {
    const name = names.get(hex.toLowerCase())
    return name ? `var(--of-${name}, ${hex})` : hex
  })
}
