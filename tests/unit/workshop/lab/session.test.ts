import { expect, test } from 'vitest'
import { session } from '../../../../src/workshop/lab/session.ts'

const steps = (lang: string | null, value: string) =>
  session({ lang, value }).map(({ command, comment, output }) => [command, comment, output])

test('prompts tell commands from what they print', () => {
  expect(steps('console', '$ ls\na.txt\nb.txt\n$ pwd\n/home')).toEqual([
    ['ls', undefined, 'a.txt\nb.txt'],
    ['pwd', undefined, '/home'],
  ])
})

test('lines that need each other are one command, comments explain the next', () => {
  const script =
    '# make a file\ncat <<EOF > a.txt\nhello\nEOF\n\nfor f in *; do\n  echo $f\ndone\nkubectl run web \\\n  --image=nginx'
  expect(steps('sh', script)).toEqual([
    ['cat <<EOF > a.txt\nhello\nEOF', 'make a file', undefined],
    ['for f in *; do\n  echo $f\ndone', undefined, undefined],
    ['kubectl run web \\\n  --image=nginx', undefined, undefined],
  ])
})

test('code of another language has no commands', () => {
  expect(steps('python', 'print(1)')).toEqual([])
  expect(steps(null, 'a: 1')).toEqual([])
})
