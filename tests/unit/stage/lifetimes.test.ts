// A program that is told to stop leaves nothing open.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const module = fileURLToPath(new URL('../../../src/stage/lifetimes.ts', import.meta.url))
const program = `
import { keepOpen } from ${JSON.stringify(module)}
keepOpen(() => console.log('first'))
keepOpen(() => { throw new Error('cannot close') })
const close = keepOpen(() => console.log('closed before'))
keepOpen(() => console.log('folder'), { last: true })
// What is under way goes on when this ends, and opens more.
keepOpen(async () => {
  await null
  console.log('last')
  setTimeout(() => keepOpen(() => console.log('opened while stopping')))
  await new Promise((resolve) => setTimeout(resolve, 50))
})
await close()
console.log('ready')
setInterval(() => {}, 1000)
`

test.each(['SIGINT', 'SIGTERM'] as const)('%s closes all, last opened first', async (signal) => {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program])
  let said = ''
  child.stdout.on('data', (words: Buffer) => {
    said += words.toString()
    if (said.endsWith('ready\n')) child.kill(signal)
  })
  const ended = (await once(child, 'close')) as [number | null, string | null]
  expect(said).toBe('closed before\nready\nlast\nopened while stopping\nfirst\nfolder\n')
  // The shell sees Ctrl-C; a program that stops us gets our exit code.
  expect(ended).toEqual(signal === 'SIGINT' ? [null, signal] : [2, null])
})
