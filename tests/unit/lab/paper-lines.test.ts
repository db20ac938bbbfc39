import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { paperLines } from '../../../src/lab/paper-lines.ts'

const at30 = (command: string): string => paperLines(command, { lettersAtMost: 30 })

test('a long command goes on in the next line, between words', () => {
  expect(at30('kubectl run web --image=nginx:1.27 --port=80 --restart=Never')).toBe(
    'kubectl run web \\\n  --image=nginx:1.27 \\\n  --port=80 --restart=Never',
  )
  expect(at30('kubectl get pods')).toBe('kubectl get pods')
  expect(at30('docker run --name <um nome longo> --rm nginx')).toBe(
    'docker run --name \\\n  <um nome longo> --rm nginx',
  )
})

test('never inside quotes, a word or a text that is no shell; lines that were broken stay', () => {
  const quoted = "echo 'one two three four five six seven eight'"
  expect(at30(quoted)).toBe("echo \\\n  'one two three four five six seven eight'")
  const word = 'https://example.org/one/two/three/four'
  expect(at30(`curl ${word}`)).toBe(`curl \\\n  ${word}`)
  const open = "echo 'one two three four five six seven eight"
  expect(at30(open)).toBe(open)
  const broken = 'kubectl run web \\\n  --image=nginx:1.27-alpine-slim'
  expect(at30(broken)).toBe(broken)
  const file = 'cat <<EOF > pod.yaml\nkind: Pod # a comment that is longer than that\nEOF'
  expect(at30(file)).toBe(file)
})

test('a shell does the same with both', () => {
  const command =
    'printf "%s|" one "two  three" four\\ five \'six seven\' "$(echo eight nine)" ten; printf "%s" eleven twelve'
  const run = (text: string): string => execFileSync('bash', ['-c', text]).toString()
  expect(at30(command)).not.toBe(command)
  expect(run(at30(command))).toBe(run(command))
})
