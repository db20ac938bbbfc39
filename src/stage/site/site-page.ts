// The page of a site: the deck's own head, and the client's scripts and style sheets in it.
import { extname } from 'node:path'

const CLIENT_TAGS =
  /<script type="module"[^>]*><\/script>|<link rel="(?:modulepreload|stylesheet)"[^>]*>/g
const ENTRY_SCRIPT = /\s*<script type="module"[^>]*><\/script>/
const HEAD_END = '</head>'

/** The client's tags out of the page that Vite wrote for it. */
export function clientTags(html: string): string {
  return (html.match(CLIENT_TAGS) ?? []).join('\n')
}

/** Tags that have files fetched at once, not when the one that names them was read. */
export function preloadTags(files: readonly string[]): string {
  return files
    .map((file) => `<link ${preloadAs[extname(file)]} crossorigin href="./${file}">`)
    .join('\n')
}

const preloadAs: Readonly<Record<string, string>> = {
  '.js': 'rel="modulepreload"',
  '.css': 'rel="preload" as="style"',
  '.woff2': 'rel="preload" as="font" type="font/woff2"',
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
