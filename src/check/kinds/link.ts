// Links lead somewhere: to a slide that exists, or to something on this one.
import type { SlideCheck } from '../slide-check.ts'

/** Addresses of other machines are not asked: a check stays on this one. */
export const link: SlideCheck = {
  rule: 'check/link',
  severity: 'error',
  fix: 'Link to the number or the `routeAlias` of a slide, or to a whole address.',
  async look({ slide, probe }) {
    interface Nav {
      readonly slides: readonly {
        readonly no: number
        readonly meta: { readonly slide: { readonly frontmatter?: { routeAlias?: string } } }
      }[]
    }
    type App = Readonly<
      Record<
        '_context',
        { readonly provides: { readonly '$$slidev-context'?: { readonly nav: Nav } } }
      >
    >
    const addresses = (): Set<string> => {
      const app = Reflect.get(document.querySelector('#app') ?? {}, '__vue_app__') as
        | App
        | undefined
      const slides = app?.['_context'].provides['$$slidev-context']?.nav.slides ?? []
      return new Set(
        slides.flatMap(({ no, meta }) => [String(no), meta.slide.frontmatter?.routeAlias ?? '']),
      )
    }
    const isDead = (href: string): boolean => {
      if (href === '' || /^(?:javascript:|file:|[a-z]:[\\/])/i.test(href)) return true
      // Notes link to notes; a deck has none beside it.
      if (/^(?![a-z][a-z+.-]*:|\/\/).*\.(?:md|markdown|mdx)(?:$|[?#])/i.test(href)) return true
      if (!href.startsWith('#')) return false
      const [address = ''] = decodeURIComponent(href.replace(/^#\/?/, '')).split('?')
      return (
        !addresses().has(address) && slide.querySelector(`[id="${CSS.escape(address)}"]`) === null
      )
    }
    /** Beside the deck, where only what the build took along is. */
    const isMissing = async (href: string): Promise<boolean> => {
      if (href.startsWith('#') || /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(href)) return false
      const { ok } = await fetch(href, { method: 'HEAD' })
      return !ok
    }
    const anchors = [...slide.querySelectorAll('a')]
      .filter((anchor) => probe.isSeen(anchor))
      .map((anchor) => ({ anchor, href: anchor.getAttribute('href')?.trim() ?? '' }))
    const dead = await Promise.all(
      anchors.map(async ({ href }) => isDead(href) || (await isMissing(href))),
    )
    return anchors
      .filter((_, index) => dead[index])
      .map(
        ({ anchor, href }) =>
          `Unexpected link to \`${href}\`, expected a slide of this deck: “${probe.short(anchor.textContent)}”`,
      )
  },
}
