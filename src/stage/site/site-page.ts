// The page of a site: the deck's own head, and the client's scripts and style sheets in it.

const CLIENT_TAGS =
  /<script type="module"[^>]*><\/script>|<link rel="(?:modulepreload|stylesheet)"[^>]*>/g
const ENTRY_SCRIPT = /\s*<script type="module"[^>]*><\/script>/
const HEAD_END = '</head>'

/** The client's tags out of the page that Vite wrote for it. */
export function clientTags(html: string): string {
  return (html.match(CLIENT_TAGS) ?? []).join('\n')
}

/**
 * The deck's page. The import map tells scripts of client and deck where the other's are; it must
 * stand before the first of them.
 * @param html Slidev's page for the deck, with the script of its sources.
 */
export function sitePage(
  html: string,
  client: { head: string; imports: Readonly<Record<string, string>> },
): string {
  const map = `<script type="importmap">${JSON.stringify({ imports: client.imports })}</script>`
  return html
    .replace(ENTRY_SCRIPT, '')
    .replace(HEAD_END, () => `${map}\n${client.head}\n${HEAD_END}`)
}
