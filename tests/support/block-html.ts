// Markdown blocks as the HTML that Slidev's Markdown becomes, for measuring them in a browser.
import type { Nodes } from 'mdast'
import { joinUnits } from '../../src/theme/joints.ts'
import { table } from '../../src/theme/tokens.ts'

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const UNSAFE = /[&<>]/g

function escape(text: string): string {
  return text.replace(UNSAFE, (character) => ESCAPES[character] ?? character)
}

/** The tags around the children of each type. */
const tags: Partial<Record<Nodes['type'], string>> = {
  paragraph: 'p',
  heading: 'h3',
  strong: 'strong',
  emphasis: 'em',
  delete: 'del',
  blockquote: 'blockquote',
  tableRow: 'tr',
}

/** HTML of one block or inline node. */
export function blockHtml(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return escape(joinUnits(node.value))
    case 'inlineCode': {
      // As `wholeCode` marks it; outside of a table the mark has no effect.
      const isShort = node.value.length <= table.wholeCodeLetters
      return `<code${isShort ? ' class="of-whole"' : ''}>${escape(node.value)}</code>`
    }
    case 'link':
      return within(`a href="${encodeURI(node.url)}"`, node.children)
    case 'break':
      return '<br>'
    case 'code':
      return `<div class="slidev-code-wrapper slidev-code-magic"><pre class="slidev-code shiki"><code>${lines(node.value)}</code></pre></div>`
    case 'list':
      return within(node.ordered ? `ol start="${node.start ?? 1}"` : 'ul', node.children)
    case 'listItem':
      return `<li>${node.children.map((child) => (child.type === 'paragraph' && !node.spread ? inner(child.children) : blockHtml(child))).join('')}</li>`
    case 'table': {
      const [head, ...rows] = node.children
      const cells = (head?.children ?? []).map((cell) => within('th', cell.children))
      return `<table><thead><tr>${cells.join('')}</tr></thead><tbody>${inner(rows)}</tbody></table>`
    }
    case 'tableCell':
      return within('td', node.children)
    default:
      return within(tags[node.type] ?? 'div', 'children' in node ? node.children : [])
  }
}

function inner(nodes: readonly Nodes[]): string {
  return nodes.map(blockHtml).join('')
}

function within(tag: string, nodes: readonly Nodes[]): string {
  return `<${tag}>${inner(nodes)}</${tag.split(' ')[0]}>`
}

/** As the highlighter writes them: a span per line, newlines between. */
function lines(code: string): string {
  return code
    .split('\n')
    .map((line) => `<span class="line">${escape(line)}</span>`)
    .join('\n')
}
