import { expect, test } from 'vitest'
import { admit } from '../../../src/admit/admit.ts'
import type { Finding } from '../../../src/model/finding.ts'
import { formatPlace } from '../../../src/model/place.ts'
import { parseNotes } from '../../../src/parse/parse-notes.ts'
import { parseMermaid } from '../../../src/stage/diagram/parse-mermaid.ts'

async function findingsOf(text: string): Promise<string[]> {
  const found: Finding[] = []
  const report = (finding: Finding): number => found.push(finding)
  await admit(parseNotes({ file: 'a.md', text }, { report }), { report, parseMermaid })
  return found.map(({ rule, severity, place }) =>
    [place ? formatPlace(place) : '', severity, rule].join(' '),
  )
}

const fence = (text: string): string => `# A\n\n\`\`\`mermaid\n${text}\n\`\`\`\n`
const fiveHundredOne = Array.from({ length: 501 }, (_, index) => `  A${index}-->B${index}`)

test.each([
  ['a drawing', 'flowchart LR\n  a["x<br>y"] --> b', []],
  ['a class drawing', 'classDiagram\n  class A {\n    <<interface>>\n  }\n  A <|-- B', []],
  ['a title', '---\ntitle: T\n---\nflowchart LR\n  a --> b', []],
  [
    'taste',
    '%%{init: {"theme": "dark"}}%%\ngraph LR\n  a-->b',
    ['a.md:4 warning diagram/stripped'],
  ],
  [
    'a web link',
    'graph LR\n  a-->b\n  click a "https://x.example"',
    ['a.md:6 warning diagram/stripped'],
  ],
  ['a script', 'graph LR\n  a-->b\n  click a "javascript:x()"', ['a.md:6 error diagram/unsafe']],
  [
    'other settings',
    '%%{init: {"themeCSS":"x"}}%%\ngraph LR\n  a-->b',
    ['a.md:4 error diagram/unsafe'],
  ],
  ['YAML', '---\nconfig:\n  x: y\n---\ngraph LR\n  a-->b', ['a.md:5 error diagram/unsafe']],
  ['an image', 'graph LR\n  a["<img src=//x.example>"]', ['a.md:5 error diagram/unsafe']],
  ['an image shape', 'graph LR\n  a@{ img: "x.png" }', ['a.md:5 error diagram/unsafe']],
  ['lost quotes', 'graph LR\n  a["say "hi""]-->b', ['a.md:5 error diagram/unsafe']],
  ['a slip', 'graph LR\n  a[x (y)] --> b', ['a.md:5 error diagram/syntax']],
  ['too much', ['graph LR', ...fiveHundredOne].join('\n'), ['a.md:3 error diagram/syntax']],
])('a Mermaid fence with %s', async (_, text, findings) => {
  expect(await findingsOf(fence(text))).toEqual(findings)
})

test('formulas that KaTeX refuses are named with their line', async () => {
  expect(await findingsOf('# A\n\n$\\frac{1}{2}$ e $\\nope{1}$\n\n$$\n\\frac{1}\n$$\n')).toEqual([
    'a.md:3 error math/syntax',
    'a.md:5-7 error math/syntax',
  ])
  expect(await findingsOf('custa $5 e $10\n\n$$ lucro\n\nfim\n')).toEqual([])
})
