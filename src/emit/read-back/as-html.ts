// A block as HTML: what it must look like when it is read back, and the form nothing can misread.
import type { Content, Inline, Item } from '../content/content.ts'

export interface HtmlOptions {
  /** Writes a text; it must leave no `<` or `&` that is not its own. */
  readonly text: (value: string) => string
  /** Attributes of `<code>`, such as ` v-pre`. */
  readonly codeAttributes?: string
  /** Formulas as their source: there is no HTML that Slidev would draw one from. */
  readonly formulas?: 'source'
}

const inlineElements = { emphasis: 'em', strong: 'strong', delete: 'del' } as const

/** One block as one line of HTML, unless its texts have line ends. */
export function asHtml(node: Content, options: HtmlOptions): string {
  const { text, codeAttributes = '' } = options
  const blocks = (nodes: readonly Content[]): string =>
    nodes.map((child) => asHtml(child, options)).join('')
  switch (node.kind) {
    case 'paragraph':
      return `<p>${line(node.children, options)}</p>`
    case 'heading':
      return `<h${node.depth}>${line(node.children, options)}</h${node.depth}>`
    case 'quote':
      return `<blockquote>${blocks(node.children)}</blockquote>`
    case 'list': {
      const tag = node.start === undefined ? 'ul' : 'ol'
      const start = (node.start ?? 1) === 1 ? '' : ` start="${node.start}"`
      const items = node.items.map((item) => `<li>${itemHtml(item, node.isLoose, options)}</li>`)
      return `<${tag}${start}>${items.join('')}</${tag}>`
    }
    case 'code':
    case 'diagram':
      return `<pre class="slidev-code"><code${codeAttributes}>${text(node.value)}</code></pre>`
    case 'math':
      return options.formulas === 'source'
        ? asHtml({ kind: 'code', lang: '', value: node.value }, options)
        : `<math>${text(node.value)}</math>`
    case 'picture': {
      const caption = node.caption === undefined ? '' : ` <em>${text(node.caption)}</em>`
      return `<p>${imageHtml(node, options)}${caption}</p>`
    }
    case 'missing':
      return `<p class="of-missing">${text(node.alt)}</p>`
    case 'raw':
      return node.value
    case 'rule':
      return '<hr />'
    case 'table': {
      const row = (cells: readonly (readonly Inline[])[], tag: string): string =>
        `<tr>${cells.map((cell, at) => `<${tag}${alignment(node.align[at])}>${line(cell, options)}</${tag}>`).join('')}</tr>`
      const [header = [], ...body] = node.rows
      const lines = body.map((cells) => row(cells, 'td')).join('')
      return `<table><thead>${row(header, 'th')}</thead>${lines && `<tbody>${lines}</tbody>`}</table>`
    }
  }
}

function alignment(align: 'left' | 'right' | 'center' | null | undefined): string {
  return align ? ` style="text-align:${align}"` : ''
}

function itemHtml({ checked, children }: Item, isLoose: boolean, options: HtmlOptions): string {
  const box = checked === undefined ? '' : options.text(`[${checked ? 'x' : ' '}] `)
  return (
    box +
    children
      .map((child) =>
        child.kind === 'paragraph' && !isLoose
          ? line(child.children, options)
          : asHtml(child, options),
      )
      .join(isLoose ? '' : ' ')
  )
}

function line(nodes: readonly Inline[], options: HtmlOptions): string {
  return nodes.map((node) => inline(node, options)).join('')
}

function inline(node: Inline, options: HtmlOptions): string {
  const { text, codeAttributes = '' } = options
  switch (node.kind) {
    case 'text':
      return text(node.value)
    case 'break':
      return '<br />'
    case 'rawInline':
      return node.value
    case 'image':
      return imageHtml(node, options)
    case 'inlineCode':
      return `<code${codeAttributes}>${text(node.value)}</code>`
    case 'inlineMath':
      return options.formulas === 'source'
        ? inline({ ...node, kind: 'inlineCode' }, options)
        : `<math>${text(node.value)}</math>`
    case 'link':
      return `<a href="${text(node.url)}" target="_blank">${line(node.children, options)}</a>`
    case 'element':
      return `<${node.tag}>${line(node.children, options)}</${node.tag}>`
    case 'emphasis':
    case 'strong':
    case 'delete': {
      const tag = inlineElements[node.kind]
      return `<${tag}>${line(node.children, options)}</${tag}>`
    }
  }
}

function imageHtml({ url, alt }: { url: string; alt: string }, { text }: HtmlOptions): string {
  return `<img src="${url}" alt="${text(alt).replaceAll('"', '&#34;')}" />`
}
