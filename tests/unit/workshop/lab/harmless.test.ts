import { expect, test } from 'vitest'
import { isHarmless } from '../../../../src/workshop/lab/harmless.ts'

test.each([
  'mkdir lab && cd lab',
  'echo "a" > a.txt',
  'cat a.txt | sort | uniq -c',
  'find . -name "*.txt"',
  'git init',
  'git commit -m "first"',
])('%s', (command) => {
  expect(isHarmless(command)).toBe(true)
})

test.each([
  'python3 -c "print(1)"',
  'find . -exec sh -c x {} +',
  'find . -delete',
  'awk \'BEGIN { system("x") }\'',
  'sort --compress-program=x a',
  'git -c alias.x=!sh x',
  'git log -p --ext-diff',
  'echo x > .git/hooks/pre-commit',
  'echo "* filter=x" > .gitattributes',
  'cp a /etc/passwd',
  'cp a ../b',
  'cat ~/.ssh/id_rsa',
  'ls "/root"',
  'echo $(x)',
  'echo `x`',
  'cat <(x)',
  'echo a & x',
  'echo a\nx',
  'PATH=. ls',
  'ls; x',
  'ls | x',
  'env x',
  'xargs x',
  '\\rm a',
])('not %s', (command) => {
  expect(isHarmless(command)).toBe(false)
})
