import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { en } from '../../../src/locale/en.ts'
import type { Section } from '../../../src/model/section.ts'
import { exampleHeadings } from '../../../src/outline/example-headings.ts'
import { outline } from '../../../src/outline/outline.ts'
import { roles } from '../../../src/outline/roles.ts'
import { parseNotes } from '../../../src/parse/parse-notes.ts'

/** Titles with the blocks under them, indented by depth. */
function outlined(text: string): string[] {
  const parsed = parseNotes({ file: 'a.md', text }, { report: () => {} })
  const options = { locale: en }
  return lines(exampleHeadings(roles(outline([parsed], { name: 'a' }), options), options))
}

function lines({ titleText, depth, body, children }: Section): string[] {
  const blocks = body.map((node) => toString(node)).filter(Boolean)
  const own = `${'  '.repeat(depth)}${[titleText, ...blocks].join(' | ')}`
  return [own, ...children.flatMap(lines)]
}

const code = (text: string): string => `\`\`\`sh\n${text}\n\`\`\`\n`

test('an example is a line of what it is an example of', () => {
  const notes = `# Helm\n\n## Install\n\nInstalls a chart.\n\n### **Example:**\n\n${code('helm install a b')}\n---\n\n## Upgrade\n\nUpgrades it.\n`
  expect(outlined(notes)).toEqual([
    'Helm',
    '  Install | Installs a chart. | Example: | helm install a b',
    '  Upgrade | Upgrades it.',
  ])
})

test.each([
  ['is linked to', `## Install\n\nInstalls, see [it](#example).\n\n### Example\n\n${code('a')}`],
  ['has text of its own', `## Install\n\nInstalls.\n\n### Example\n\nTake a chart.\n`],
  ['says what it shows', `## Install\n\nInstalls.\n\n### Example of a chart\n\n${code('a')}`],
  ['comes after another', `## Install\n\nInstalls.\n\n### Why\n\nx\n\n### Example\n\n${code('a')}`],
  ['has nothing above it', `## Install\n\n### Example\n\n${code('a')}`],
])('one that %s keeps its heading', (_, notes) => {
  expect(outlined(`# Helm\n\n${notes}`).some((line) => /^ {4}Example/u.test(line))).toBe(true)
})
