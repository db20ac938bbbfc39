// What a deck shows, by Slidev's own parser and Markdown pipeline and Vue's compiler and renderer.
import { parseSync, resolveConfig, detectFeatures } from '@slidev/parser'
import { MagicString, parse as parseVue } from '@vue/compiler-sfc'
import { parseVariantGroup } from '@unocss/core'
import { renderToString } from '@vue/server-renderer'
import * as Vue from 'vue'
import { compile } from '@vue/compiler-dom'
import { openSlidev } from './open-slidev.ts'

export interface ShownSlide {
  readonly html: string
  /** Letters and spaces that a reader sees, spaces collapsed. */
  readonly text: string
  readonly note: string | undefined
  readonly frontmatter: Record<string, unknown>
}

const markdownOptions = { html: true, xhtmlOut: true, linkify: false, typographer: false }
const TEX =
  /<span class="katex-mathml">[\s\S]*?<annotation[^>]*>([\s\S]*?)<\/annotation><\/semantics><\/math><\/span>/g
const HIDDEN = /<!--[\s\S]*?-->|<svg[\s\S]*?<\/svg>/g
const CHECKBOX = /<input class="task-list-item-checkbox" type="checkbox" (checked )?[^>]*>/g
const BLOCK = /<\/?(?:p|h\d|li|ul|ol|td|th|tr|table|pre|blockquote|div|br|hr|section)\b[^>]*>/g

/** Renders every slide of a deck. Throws what Slidev or Vue throw. */
export async function shownBySlidev(deck: string): Promise<ShownSlide[]> {
  const slides = parseSync(deck, '/deck/slides.md').slides
  const config = resolveConfig((slides[0]?.frontmatter ?? {}) as never, undefined)
  const { createMarkdownPlugin, setupShiki } = await openSlidev()
  const utils = { ...(await setupShiki(roots)), katexOptions: { throwOnError: false } }
  const features = detectFeatures(deck)
  const options = {
    data: {
      config,
      features,
      slides: slides.map((source) => ({ source })),
      markdownFiles: {},
      watchFiles: {},
      headmatter: {},
    },
    utils,
    roots,
    mode: 'build',
    userRoot: '/deck',
    userWorkspaceRoot: '/deck',
  }
  const plugin = (await createMarkdownPlugin(options, { markdown: { markdownOptions } })) as {
    transform: (this: object, code: string, id: string) => Promise<{ code: string }>
  }
  const context = {
    error: (error: unknown) => {
      throw error
    },
  }
  const shown: ShownSlide[] = []
  for (const [index, slide] of slides.entries()) {
    const id = `/deck/slides.md__slidev_${index + 1}.md`
    const { code } = await plugin.transform.call(context, withGroups(slide.content), id)
    const html = await renderVue(code)
    shown.push({ html, text: visibleText(html), note: slide.note, frontmatter: slide.frontmatter })
  }
  return shown
}

const roots: string[] = []

/** UnoCSS rewrites variant groups wherever they are, unless the slide says otherwise. */
function withGroups(code: string): string {
  if (code.includes('@unocss-ignore')) return code
  const text = new MagicString(code)
  parseVariantGroup(text as never)
  return text.toString()
}

async function renderVue(code: string): Promise<string> {
  const { descriptor, errors } = parseVue(code, { ignoreEmpty: false })
  if (errors[0]) throw errors[0]
  if (descriptor.customBlocks.length > 0 || descriptor.styles.length > 0) throw new Error('blocks')
  const template = descriptor.template?.content ?? ''
  const compiled = compile(template, {
    mode: 'function',
    onError: (error) => {
      throw error
    },
  })
  // oxlint-disable-next-line no-implied-eval -- the renderer that Vue made of the template
  const render = new Function('Vue', compiled.code)(Vue) as () => unknown
  const app = Vue.createSSRApp({ render: render as never })
  app.config.warnHandler = (message) => {
    throw new Error(message)
  }
  const slot = {
    setup:
      (_: unknown, { slots }: { slots: { default?: () => unknown } }) =>
      () =>
        slots.default?.(),
  }
  app.component('CodeBlockWrapper', { props: ['ranges', 'title'], ...slot } as never)
  app.component('KaTexBlockWrapper', { props: ['ranges'], ...slot } as never)
  app.component('Mermaid', { props: ['codeLz'], render: () => null })
  return renderToString(app)
}

function visibleText(html: string): string {
  const text = withoutDrawnFormulas(html.replace(TEX, '$1'))
    .replace(CHECKBOX, (_, checked?: string) => (checked ? '[x] ' : '[ ] '))
    .replace(HIDDEN, '')
    .replace(BLOCK, '\n')
    .replace(/<[^>]*>/g, '')
  return decode(text)
    .replace(/[ \t\r\n\f]+/g, ' ')
    .replace(/^ | $/g, '')
}

/** KaTeX shows a formula with its own signs; its source, beside them, is what the notes have. */
function withoutDrawnFormulas(html: string): string {
  const start = html.indexOf('<span class="katex-html"')
  if (start === -1) return html
  let depth = 0
  for (const tag of html.slice(start).matchAll(/<(\/?)span\b/g)) {
    depth += tag[1] ? -1 : 1
    const end = start + tag.index + '</span>'.length
    if (depth === 0) return withoutDrawnFormulas(html.slice(0, start) + html.slice(end))
  }
  return html
}

/** The five that Vue's renderer writes. */
function decode(text: string): string {
  const characters = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' } as const
  return text.replace(
    /&(lt|gt|quot|#39|amp);/g,
    (_, name: keyof typeof characters) => characters[name],
  )
}
