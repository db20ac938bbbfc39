import { expect, test } from 'vitest'
import { en } from '../../../src/locale/en.ts'
import { es } from '../../../src/locale/es.ts'
import { pt } from '../../../src/locale/pt.ts'
import type { Section } from '../../../src/model/section.ts'
import { outline } from '../../../src/outline/outline.ts'
import { parseNotes } from '../../../src/parse/parse-notes.ts'
import { understand } from '../../../src/understand/understand.ts'

const locales = { pt, en, es }

/** `from -verb-> to` of every relation in notes that have a heading for each name. */
function relations(lang: keyof typeof locales, names: readonly string[], text: string): string[] {
  const body = names.map((name) => `## ${name}\n`).join('\n')
  const markdown = `# X\n\n${body}\n## Z\n\n${text}\n`
  const parsed = parseNotes({ file: 'a.md', text: markdown }, { report: () => undefined })
  const all = ({ relations: own = [], children }: Section): string[] => [
    ...own.map(({ from, verb, to }) => `${from} -${verb}-> ${to}`),
    ...children.flatMap(all),
  ]
  return all(understand(outline([parsed], { name: 'x' }), { locale: locales[lang] }))
}

test.each([
  ['pt', 'O kubelet conversa com o API Server.', 'kubelet -conversa com-> API Server'],
  ['pt', 'O kubelet só fala com o API Server.', 'kubelet -só fala com-> API Server'],
  ['pt', '- API Server grava o estado no kubelet', 'API Server -grava o estado no-> kubelet'],
  ['en', 'The API Server sends pods to the kubelet.', 'API Server -sends pods to-> kubelet'],
  ['en', 'kubelet is managed by API Server', 'kubelet -is managed by-> API Server'],
  ['es', 'El kubelet depende del API Server.', 'kubelet -depende del-> API Server'],
  ['pt', 'kubelet -> API Server', 'kubelet --> API Server'],
] as const)('%s: “%s”', (lang, text, expected) => {
  expect(relations(lang, ['kubelet', 'API Server'], text)).toEqual([expected])
})

test.each([
  'O kubelet não conversa com o API Server.',
  'O kubelet conversa com a equipe.',
  'A equipe conversa com o kubelet.',
  'O kubelet usa o API Server de testes.',
  'O kubelet é lento, o API Server não.',
  '`kubelet conversa com API Server`',
  '> O kubelet conversa com o API Server.',
])('%s proves nothing', (text) => {
  expect(relations('pt', ['kubelet', 'API Server'], text)).toEqual([])
})
