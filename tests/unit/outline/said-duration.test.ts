import { expect, test } from 'vitest'
import { pt } from '../../../src/locale/pt.ts'
import { outline } from '../../../src/outline/outline.ts'
import { roles } from '../../../src/outline/roles.ts'
import { parseNotes } from '../../../src/parse/parse-notes.ts'

/** Minutes of the exercise below the first part. */
function minutesOf(exercise: string): number | undefined {
  const text = `# Pods\n\n## Parte\n\nTexto.\n\n${exercise}\n`
  const parsed = parseNotes({ file: 'a.md', text }, { report: () => {} })
  const root = roles(outline([parsed], { name: 'a' }), { locale: pt })
  return root.children[0]?.children[0]?.minutes
}

test.each([
  ['### Exercício (10 min)\n\nCrie um pod.', 10],
  ['### 🧪 Exercício 2 (10 min)\n\nCrie um pod.', 10],
  ['### Exercício\n\nCrie um pod. (~15 minutos)', 15],
  ['### Exercício\n\nCrie um pod (10–15 min).', 15],
  ['### Exercício\n\nCrie um pod. 10 minutos.', 10],
  ['### Exercício\n\nCrie um pod.\n\nTempo: 20 min', 20],
  ['### Exercício\n\nVocês têm 8 minutos.', 8],
  ['### Exercício: pão (90 min)\n\nDescanse (30 min), asse (40 min).', 90],
  ['### Exercício (10 min)\n\n<!-- duration: 25m -->\n\nCrie um pod.', 25],
])('an exercise takes the time that its words say: %s', (exercise, minutes) => {
  expect(minutesOf(exercise)).toBe(minutes)
})

test.each([
  '### Exercício\n\nO pod reinicia em 5 minutos. Descubra por quê.',
  '### Exercício\n\nEspere 5 min antes de apagar o pod.',
  '### Exercício\n\nCrie um pod (5 min) e apague (10 min).',
  '### Exercício\n\nO cache (60 min) deve expirar.',
  '### Exercício\n\nIntervalo: 15 min',
  '### Exercício\n\nPonha o limite: 5 minutos. Rode o pod.',
  '### Conceito (10 min)\n\nTexto.',
])('other times are not its own: %s', (exercise) => {
  expect(minutesOf(exercise)).toBeUndefined()
})
