// The front page of a folder of exports: every deck with its site and its files. Works offline.
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Root } from 'hast'
import { localeOf } from '../locale/index.ts'
import { dark, light } from '../theme/tokens.ts'

/** A deck on the page; addresses are relative to it. */
export interface LandingDeck {
  readonly title: string
  readonly lang: string
  /** Address of its site. */
  readonly site: string
  readonly files: readonly { readonly name: string; readonly href: string }[]
}

const style = `
:root { color-scheme: light dark; --paper: ${light.paper}; --ink: ${light.ink}; --line: ${light.line}; --part: ${light.parts[0]}; }
@media (prefers-color-scheme: dark) { :root { --paper: ${dark.paper}; --ink: ${dark.ink}; --line: ${dark.line}; --part: ${dark.parts[0]}; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 18px/1.5 system-ui, sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 3rem 1.25rem; }
section { padding: 1.25rem 0; border-bottom: 1px solid var(--line); } h1 { margin: 0; font-size: 1.6rem; }
ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0.5rem 0 0; padding: 0; list-style: none; }
a { color: var(--part); } a:focus-visible { outline: 3px solid var(--part); outline-offset: 2px; }
`

/** The page as HTML; nothing in it is fetched. */
export function landing(decks: readonly LandingDeck[]): string {
  const title = decks.map((deck) => deck.title).join(' · ')
  const page = h(null, [
    { type: 'doctype' },
    h('html', { lang: decks[0]?.lang ?? 'en' }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('title', title),
        h('style', style),
      ]),
      h('body', h('main', decks.map(section))),
    ]),
  ])
  return `${toHtml(page as Root)}\n`
}

function section({ title, lang, site, files }: LandingDeck): ReturnType<typeof h> {
  const { presenterView } = localeOf(lang).words
  return h('section', { lang }, [
    h('h1', h('a', { href: site }, title)),
    h(
      'ul',
      [{ name: presenterView, href: `${site}#/presenter/1` }, ...files].map(({ name, href }) =>
        h('li', h('a', { href }, name)),
      ),
    ),
  ])
}
