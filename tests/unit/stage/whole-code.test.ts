import { expect, test } from 'vitest'
import { wholeCode } from '../../../src/stage/slidev/whole-code.ts'

type Rule = Parameters<Parameters<typeof wholeCode>[0]['core']['ruler']['push']>[1]

/** Classes that code gets where it stands. */
function classesOf(before: string, content: string): string[] {
  const classes: string[] = []
  const attrSet = (_: string, value: string): void => void classes.push(value)
  let rule: Rule | undefined
  wholeCode({ core: { ruler: { push: (_, made) => void (rule = made) } } }, { letters: 28 })
  const inline = { type: 'inline', children: [{ type: 'code_inline', content, attrSet }] }
  rule?.({ tokens: [{ type: before, children: null }, inline] })
  return classes
}

test.each([
  ['td_open', 'pollingInterval', ['of-whole']],
  ['th_open', 'x', ['of-whole']],
  ['td_open', 'x'.repeat(29), []],
  ['paragraph_open', 'x', []],
])('after %s, %s', (before, content, classes) => {
  expect(classesOf(before, content)).toEqual(classes)
})
