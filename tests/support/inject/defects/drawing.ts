// Defects of drawings: empty, too small, too pale, or not what the fence says.
import type { Defect } from '../defect.ts'
import { drawing, instead, pick, sentence, spread } from '../edits.ts'

const box = (style: string): string => `<rect x="5" y="5" width="200" height="90" ${style}/>`
const outlined = box('fill="none" stroke="var(--of-ink)" stroke-width="2"')
const label = (style = 'fill="var(--of-ink)" font-size="18"', text = 'Nó'): string =>
  `<text x="20" y="55" ${style}>${text}</text>`

/** Slips of the hand in a fence. */
const slips = [
  'flowchart LR\n  a["um] --> b',
  'flowchart LR\n  a --> end',
  'flowchart LR\n  a[foo (bar)] --> b',
  'flowchart LR\n  a -->> b',
  'sequenceDiagram\n  A->>B',
  'flowchart\n  subgraph x\n  a --> b',
  'grafico LR\n  a --> b',
  'flowchart LR\n  a{"um" --> b',
  'stateDiagram-v2\n  [*] -> a -> b',
  'classDiagram\n  class A {\n  +int x',
] as const

export const drawings: readonly Defect[] = [
  {
    name: 'a fence that is no diagram',
    rules: ['diagram/syntax'],
    isRefused: true,
    edit: (slide, variant) =>
      instead(
        slide,
        `\`\`\`mermaid\n${pick(variant, slips)}${variant < 10 ? '' : '\n  %% outra vez'}\n\`\`\``,
      ),
  },
  {
    name: 'an empty drawing',
    rules: ['check/diagram'],
    edit: (slide, variant) =>
      instead(slide, drawing(pick(variant, ['', '<g></g>', '<defs></defs>']))),
  },
  {
    name: 'a drawing without its labels',
    rules: ['check/diagram'],
    edit: (slide, variant) =>
      instead(slide, drawing(outlined + label(undefined, pick(variant, ['', ' ', '…', '—'])))),
  },
  {
    name: 'a drawing as small as a stamp',
    rules: ['check/diagram', 'check/type-size'],
    edit: (slide, variant) =>
      instead(slide, drawing(outlined + label(), { widthPx: spread(variant, [120, 16]) })),
  },
  {
    name: 'a drawing with small labels',
    rules: ['check/type-size'],
    edit: (slide, variant) =>
      instead(
        slide,
        drawing(outlined + label(`fill="var(--of-ink)" font-size="${spread(variant, [11, 4])}"`)),
      ),
  },
  {
    name: 'a drawing with pale lines',
    rules: ['check/diagram-contrast'],
    edit(slide, variant) {
      const grey = spread(variant, [165, 245])
      const pale = box(`fill="none" stroke="rgb(${grey} ${grey} ${grey})" stroke-width="2"`)
      return instead(slide, drawing(pale + label()))
    },
  },
  {
    name: 'a drawing with pale labels',
    rules: ['check/diagram-contrast'],
    edit(slide, variant) {
      const grey = spread(variant, [135, 240])
      return instead(
        slide,
        drawing(outlined + label(`font-size="18" fill="rgb(${grey} ${grey} ${grey})"`)),
      )
    },
  },
  {
    name: 'a label outside its drawing',
    rules: ['check/clipped', 'check/overflow', 'check/diagram'],
    edit: (slide, variant) =>
      instead(
        slide,
        drawing(
          `${outlined}<text x="${spread(variant, [160, 215])}" y="55" font-size="18" fill="var(--of-ink)">${sentence(variant)}</text>`,
        ),
      ),
  },
  {
    name: 'a label over another',
    rules: ['check/overlap'],
    edit: (slide, variant) =>
      instead(
        slide,
        drawing(
          `${outlined}${label()}<text x="${spread(variant, [35, 20])}" y="${spread(variant, [62, 56])}" font-size="18" fill="var(--of-ink)">Pod</text>`,
        ),
      ),
  },
  {
    name: 'a drawing without a name',
    rules: ['check/diagram'],
    edit: (slide, variant) =>
      instead(
        slide,
        drawing(outlined + label(undefined, sentence(variant).slice(0, 12))).replace(
          'aria-label="Um desenho"',
          pick(variant, ['', 'aria-label=""', 'aria-label=" "']),
        ),
      ),
  },
  {
    name: 'an arrow that names a head that is not there',
    rules: ['check/same-id'],
    edit: (slide, variant) =>
      instead(
        slide,
        drawing(
          `${outlined}${label()}<path d="M60 50 H ${spread(variant, [90, 190])}" stroke="var(--of-ink)" stroke-width="2" fill="none" marker-end="url(#ponta-${variant})"/>`,
        ),
      ),
  },
  {
    name: 'a label wider than its box',
    rules: ['check/diagram', 'check/clipped', 'check/overflow'],
    edit: (slide, variant) =>
      instead(
        slide,
        drawing(
          `<rect x="60" y="30" width="${spread(variant, [90, 40])}" height="40" fill="none" stroke="var(--of-ink)" stroke-width="2"/><text x="${60 + spread(variant, [90, 40]) / 2}" y="56" text-anchor="middle" font-size="17" fill="var(--of-ink)">${sentence(variant).slice(0, 16)}</text>`,
        ),
      ),
  },
]
