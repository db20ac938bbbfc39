// Proves that a slide's template is static: Vue runs what it finds in one (hazards §1).
import { parse } from '@vue/compiler-dom/dist/compiler-dom.esm-browser.js'
import type { AttributeNode, DirectiveNode, TemplateChildNode } from '@vue/compiler-dom'
import { decode } from '../read-back/canonical.ts'

/** `@vue/compiler-dom` names these in an enum that only types can see. */
const kind = { element: 1, text: 2, comment: 3, attribute: 6 } as const

const HREF = /^(?:https?:\/\/|mailto:)/i
const SLIDE = /^\/[a-z0-9-]+$/
const ALIGNMENT = /^text-align: ?(?:left|right|center)$/
const NUMBER = /^\d+$/
const CLASS = /^[\w -]*$/

/** Elements that may stand in a slide, and what their attributes may be. */
const allowed: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  ...Object.fromEntries(
    'h1 h2 h3 h4 h5 h6 sub sup ins em strong del s blockquote ul li table thead tbody tr hr br'
      .split(' ')
      .map((tag) => [tag, {}]),
  ),
  p: { class: /^of-missing$/ },
  img: { src: /^\.\/assets\/[a-z\d-]+\.[a-z]+$/, alt: /^/, height: NUMBER },
  a: { href: HREF, target: /^_blank$/ },
  // A link to a slide of the deck, which Slidev makes of an address that begins with a slash.
  Link: { to: SLIDE },
  ol: { start: NUMBER },
  td: { style: ALIGNMENT },
  th: { style: ALIGNMENT },
  span: { 'v-pre': /^$/ },
  math: { 'v-pre': /^$/ },
  code: { 'v-pre': /^$/, class: CLASS },
  pre: { class: CLASS },
  CodeBlockWrapper: { title: /^$/, ':ranges': /^\[\]$/ },
  Mermaid: {},
}

/** What was found in a template. */
export interface TemplateReading {
  /** All its texts, one after the other. */
  readonly text: string
  /** Addresses of the deck's slides that it links to, as written: `/etcd`. */
  readonly slides: readonly string[]
  /** First thing that is not static, in words: “interpolation `{{ 7*7 }}`”. */
  readonly problem?: string
  /** Why Vue cannot read it at all. */
  readonly refusal?: string
}

/** Reads a template as Vue does. */
export function readTemplate(html: string): TemplateReading {
  const texts: string[] = []
  const slides: string[] = []
  let problem: string | undefined
  let refusal: string | undefined
  const file = parse(`<template>${html}</template>`, {
    parseMode: 'sfc',
    // This build would ask the browser.
    decodeEntities: decode,
    onError: (error) => void (refusal ??= `template that Vue refuses: ${error.message}`),
  })
  const [root, more] = file.children
  if (more) refusal ??= 'end of the template inside it'
  problem = refusal
  const pending = root?.type === kind.element ? root.children.toReversed() : []
  while (pending.length > 0) {
    const node = pending.pop()
    if (!node || node.type === kind.comment) continue
    if (node.type === kind.text) {
      texts.push(node.content)
      continue
    }
    problem ??= problemOf(node)
    slides.push(...slideOf(node))
    if (node.type === kind.element) pending.push(...node.children.toReversed())
  }
  return { text: texts.join(''), slides, ...(problem && { problem }), ...(refusal && { refusal }) }
}

function problemOf(node: TemplateChildNode): string | undefined {
  if (node.type !== kind.element) return `interpolation \`${node.loc.source}\``
  const attributes = Object.hasOwn(allowed, node.tag) ? allowed[node.tag] : undefined
  if (!attributes) return `element \`<${node.tag}>\``
  const wrong = node.props.find((prop) => !isAllowed(prop, attributes))
  return wrong && `attribute \`${wrong.loc.source}\` of \`<${node.tag}>\``
}

function slideOf(node: TemplateChildNode): string[] {
  if (node.type !== kind.element || node.tag !== 'Link') return []
  return node.props.flatMap((prop) =>
    prop.type === kind.attribute && prop.name === 'to' ? [prop.value?.content ?? ''] : [],
  )
}

function isAllowed(
  prop: AttributeNode | DirectiveNode,
  attributes: Readonly<Record<string, RegExp>>,
): boolean {
  const isPlain = prop.type === kind.attribute
  const name = isPlain ? prop.name : (prop.rawName ?? prop.name)
  const value = isPlain ? (prop.value?.content ?? '') : (prop.exp?.loc.source ?? '')
  return Object.hasOwn(attributes, name) && Boolean(attributes[name]?.test(value))
}
