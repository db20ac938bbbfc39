// A question that one key answers.
import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { oneKey } from '../../../src/commands/one-key.ts'

function keyboard(): PassThrough & { setRawMode: (isRaw: boolean) => unknown; modes: boolean[] } {
  const modes: boolean[] = []
  return Object.assign(new PassThrough(), { modes, setRawMode: (raw: boolean) => modes.push(raw) })
}

test('the first key that is meant; the terminal is as before', async () => {
  const keys = keyboard()
  const answer = oneKey(keys, ['y', 'n'])
  keys.write('x')
  await new Promise(setImmediate)
  keys.write('N')
  expect(await answer).toBe('n')
  expect(keys.modes).toEqual([true, false])
})

test('Ctrl-C is no answer', async () => {
  const keys = keyboard()
  const answer = oneKey(keys, ['y', 'n'])
  keys.write('\u0003')
  expect(await answer).toBeUndefined()
})
