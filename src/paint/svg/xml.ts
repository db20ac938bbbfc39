// SVG as text: numbers and names written the same way every time.

const SPECIAL = /[&<>"]/g
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}
/** What XML cannot hold, and control characters, which nobody can see. */
const FORBIDDEN = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu

/** Text between tags or in an attribute. */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '').replace(SPECIAL, (character) => entities[character] ?? '')
}

/** A number with at most two decimals. */
export function number(value: number): string {
  const rounded = Math.round(value * 100) / 100
  return String(Object.is(rounded, -0) ? 0 : rounded)
}

/** `<name a="1">children</name>`; numbers are rounded, what is undefined is left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  children?: string,
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === undefined) return []
    return ` ${key}="${typeof value === 'number' ? number(value) : escapeXml(value)}"`
  })
  const open = `<${name}${written.join('')}`
  return children === undefined ? `${open}/>` : `${open}>${children}</${name}>`
}
