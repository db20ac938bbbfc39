import { expect, test } from 'vitest'
import { emit } from '../../../src/emit/emit.ts'
import type { Deck, Slide } from '../../../src/model/slide.ts'
import { emitOptions, treeOf } from '../../support/emit/deck-of.ts'

const place = { file: 'notes.md', fromLine: 3, toLine: 9 }
const slide: Slide = {
  id: 'etcd',
  layout: 'component',
  title: [{ type: 'text', value: 'etcd' }],
  continued: { index: 1, total: 2 },
  crumbs: ['Arquitetura', 'Control Plane'],
  blocks: [],
  said: [],
  minutes: 0.4,
  place,
  reasons: [],
}
const diagram = {
  form: 'flow',
  direction: 'LR',
  title: '',
  description: '',
  groups: [],
  nodes: [],
  edges: [],
} as const
const deck: Deck & { duration: string } = {
  title: 'Contêineres: o começo',
  lang: 'pt-BR',
  author: 'Ana',
  date: '2026-10-01',
  duration: '2h',
  slides: [
    {
      ...slide,
      id: 'capa',
      layout: 'section',
      crumbs: [],
      minutes: 12,
      continued: undefined,
    } as never,
    {
      ...slide,
      blocks: [...treeOf('É o banco\n').children, { type: 'diagram', diagram, place }],
      said: treeOf('Diga --> isto\n\n- um\n- dois\n\n[click] {{ x }}').children,
    },
  ],
}

test('a deck is readable Slidev Markdown', () => {
  expect(emit(deck, emitOptions).text).toBe(`---
title: "Contêineres: o começo"
lang: pt-BR
author: Ana
date: 2026-10-01
duration: 2h
theme: oficina
layout: section
routeAlias: capa
minutes: 8–16

favicon: ''
fonts: { provider: none }
preloadImages: false
monaco: false
twoslash: false
mdc: false
remoteAssets: false
mcp: false
---

# etcd

<!--
8–16 min
-->

---
layout: component
routeAlias: etcd
crumb: Arquitetura › Control Plane
---

# etcd (1/2)

É o banco

\`\`\`mermaid
flowchart LR
  a["A"]
\`\`\`

<!--
0–1 min

Diga --&gt; isto

- um
- dois

&#91;click] {{ x }}
-->
`)
})

test('each block is mapped to the lines it came from', () => {
  const { text, lines } = emit(deck, emitOptions)
  const rows = text.split('\n')
  const found = lines.map(({ fromLine, toLine, place: { fromLine: from } }) => [
    rows
      .slice(fromLine - 1, toLine)
      .join('|')
      .slice(0, 20),
    from,
  ])
  expect(found).toEqual([
    ['# etcd', 3],
    ['<!--|8–16 min|-->', 3],
    ['# etcd (1/2)', 3],
    ['É o banco', 1],
    ['```mermaid|flowchart', 3],
    ['<!--|0–1 min||Diga -', 3],
  ])
})

test('a title that Slidev would run is written so that it does not', () => {
  const title = 'A {{ x }} & <b> 100%'
  const { text } = emit({ ...deck, title }, emitOptions)
  expect(text).toContain(`title: "A <span v-pre>{{</span> x }} & &lt;b> 100%"
titleTemplate: "A {{ x }} & <b> 100%"
lang: pt-BR`)
})

test('a slide without a title is named after the deck, not after a comment in its code', () => {
  const blocks = treeOf('```sh\n# segredo\n```').children
  const untitled = { ...slide, title: [], continued: undefined, blocks }
  const { text } = emit({ ...deck, slides: [...deck.slides, untitled as never] }, emitOptions)
  expect(text).toContain('\ntitle: "Contêineres: o começo"\nlayout: component\n')
})
