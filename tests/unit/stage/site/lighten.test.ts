import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const at = fileURLToPath(new URL('../../../../src/stage/site/lighten.ts', import.meta.url))

/** In a process of its own: what stands in stays in. */
function say(code: string): string {
  const script = `const { lighten } = await import(${JSON.stringify(at)}); lighten(); ${code}`
  return spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
  }).stdout.trim()
}

test('JSX is refused, not left as it is, so that the deck is built by Slidev', () => {
  const code = `const { default: jsx } = await import('@vitejs/plugin-vue-jsx')
    try { jsx().transform('<b/>', '/a.tsx'); console.log('left') } catch (error) { console.log(error.message) }`
  expect(say(code)).toBe('Unexpected JSX in /a.tsx')
})

test('everything else is what it is', () => {
  expect(say(`console.log((await import('yaml')).parse('a: 1').a)`)).toBe('1')
})
