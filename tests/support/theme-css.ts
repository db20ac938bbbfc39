// The theme's real style sheet in one string, fonts inside, as Slidev would serve it.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)
const THEME = fileURLToPath(new URL('../../src/theme/styles/index.css', import.meta.url))
/** What Slidev itself says about slides, before any theme. */
const SLIDEV = ['vars.css', 'index.css', 'code.css', 'layouts-base.css']
const IMPORT = /@import ['"]([^'"]+)['"];/g
const FONT_URL = /url\(\s*['"]?([^'")]+\.woff2)['"]?\s*\)/g

/** Slidev's base styles, then the theme's. */
export function themeCss(): string {
  const styles = dirname(require.resolve('@slidev/client/package.json'))
  const base = SLIDEV.map((name) => readFileSync(join(styles, 'styles', name), 'utf8'))
  return [RESET, ...base, inlined(THEME)].join('\n')
}

/** UnoCSS's reset, of which only this moves anything here. */
const RESET =
  '*,::before,::after { box-sizing: border-box; border: 0 solid } body, p, h1, h3, ul, ol, pre, blockquote, figure { margin: 0; padding: 0 } table { text-indent: 0 }'

function inlined(path: string): string {
  const beside = createRequire(path)
  const find = (name: string): string =>
    name.startsWith('.') ? join(dirname(path), name) : beside.resolve(name)
  return readFileSync(path, 'utf8')
    .replace(IMPORT, (_, name: string) => inlined(find(name)))
    .replace(FONT_URL, (_, name: string) => {
      const file = name.startsWith('@') ? require.resolve(name) : find(name)
      return `url(data:font/woff2;base64,${readFileSync(file).toString('base64')})`
    })
}
