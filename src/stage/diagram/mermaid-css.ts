// The theme's colours for the kinds of diagram that Mermaid colours by rules of its own. All are colours
// of the palette, which become its variables when the drawing is made.
import { light } from '../../theme/tokens.ts'

/** Colours in turn. */
const hueCount = 8
/** As many branches, sections and levels as Mermaid numbers. */
const numbers = Array.from({ length: 12 }, (_, index) => index - 1)

const { paper, ink, soft, stroke, card } = light

function hue(number: number): string {
  return light.parts[(number + hueCount) % hueCount] ?? ink
}

/** Filled with a part's colour, words on it in the colour of the paper: both turn in dark mode. */
const sections = numbers.map(
  (number) => `
.section-${number} :is(rect, path, circle, polygon) { fill: ${hue(number)}; stroke: none; }
.section-${number} :is(text, tspan) { fill: ${paper}; }
.section-edge-${number} { stroke: ${hue(number)}; }`,
)

const branches = numbers.slice(1, 9).map(
  (number) => `
.commit${number} { fill: ${hue(number)}; stroke: ${hue(number)}; }
.commit-highlight${number} { fill: ${ink}; stroke: ${ink}; }
.arrow${number} { stroke: ${hue(number)}; }
.label${number} { fill: ${hue(number)}; }
.branch-label${number} { fill: ${paper}; }`,
)

const gitGraph = `
.branch { stroke: ${stroke}; }
.commit-merge, .commit-reverse, .commit-highlight-inner { fill: ${paper}; stroke: ${paper}; }
.commit-label, .tag-label, .gitTitleText { fill: ${ink}; }
.commit-label-bkg { fill: ${paper}; opacity: 1; }
.tag-label-bkg { fill: ${card}; stroke: ${soft}; }
.tag-hole { fill: ${soft}; }`

const mindmapAndTimeline = `
.section-root :is(rect, path, circle, polygon) { fill: ${ink}; stroke: none; }
.section-root :is(text, tspan) { fill: ${paper}; }
.section-root line, [class^='node-line'] { display: none; }
.eventWrapper { filter: none; }
.lineWrapper line { stroke: ${soft}; }`

const pie = '.pieOuterCircle { stroke: none; }'

const gantt = `
.section { fill: none; stroke: none; }
.grid .tick { stroke: ${stroke}; }
.grid .tick text { fill: ${ink}; font-size: 14px; stroke: none; }
.sectionTitle, .titleText { fill: ${ink} !important; }
.task { fill: ${hue(0)} !important; stroke: ${hue(0)} !important; }
.task.active, .task[class*='active'] { fill: ${hue(1)} !important; stroke: ${hue(1)} !important; }
.task.crit, .task[class*='crit'] { fill: ${hue(6)} !important; stroke: ${hue(6)} !important; }
.task.done, .task[class*='done'] { fill: ${card} !important; stroke: ${soft} !important; }
.taskText { fill: ${paper} !important; }
.taskText[class*='done'], .taskTextOutsideRight, .taskTextOutsideLeft { fill: ${ink} !important; }
.today { display: none; }`

const actors = numbers.slice(1, 9).map(
  (number) => `
.actor-${number} { fill: ${hue(number)}; stroke: ${paper}; }`,
)

const journey = `
.journey-section, .task { fill: ${card}; stroke: ${soft}; }
text.journey-section, text.task { fill: ${ink}; stroke: none; }
.face { fill: ${card}; stroke: ${soft}; }
.face + g > circle, .mouth { fill: ${soft}; stroke: ${soft}; }
.task-line { stroke: ${soft}; }
.legend { fill: ${ink}; font-size: 22px; }`

/** By the first word of the text; kinds share names of classes, each with its own meaning. */
const byKind: readonly (readonly [kind: RegExp, css: string])[] = [
  [/^mindmap|^timeline/u, [...sections, mindmapAndTimeline].join('')],
  [/^gitGraph/u, [...branches, gitGraph].join('')],
  [/^gantt/u, gantt],
  [/^journey/u, [...actors, journey].join('')],
  [/^pie/u, pie],
]
/** What may stand before it. */
const PREAMBLE = /^(?:\s*(?:---\n[\s\S]*?\n---|%%.*))*\s*/u

/** Rules for the stylesheet that Mermaid puts into the drawing. */
export function mermaidCss(text: string): string {
  const start = text.replace(PREAMBLE, '')
  return byKind.find(([kind]) => kind.test(start))?.[1] ?? ''
}
