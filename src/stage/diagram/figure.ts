// A drawing as it stands in a slide: one figure with a name, its SVG as it is.
import type { Drawing } from './fence.ts'

/** Marks figures of ours in the page, for the theme's CSS and for `check/`. */
const figureClass = 'of-diagram'

const SPECIAL = /[&"<>]/g
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  '<': '&lt;',
  '>': '&gt;',
}
/** UnoCSS rewrites `name:(a b)` wherever it stands (hazard H-39), also inside a string. */
const OPENING = /\(/g

/**
 * HTML of the figure for a Vue template. The SVG goes in as a string literal of `v-html`, so that
 * neither Vue nor Markdown reads it: a `{{` or a `<style>` in it stays what it is.
 */
export function figureHtml({ svg, title, description }: Drawing): string {
  const name = [title, description].filter(Boolean).join('. ')
  const literal = JSON.stringify(svg).replace(OPENING, '\\u0028')
  return `<figure class="${figureClass}" role="img" aria-label="${escape(name)}" v-html="${escape(literal)}"></figure>`
}

function escape(text: string): string {
  return text.replace(SPECIAL, (character) => entities[character] ?? character)
}
