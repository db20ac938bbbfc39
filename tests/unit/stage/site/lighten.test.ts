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

test('what style sheets need is there when one needs it', () => {
  const code = `const { default: directives } = await import('@unocss/transformer-directives')
    const { createGenerator } = await import('@unocss/core')
    const { default: MagicString } = await import('magic-string')
    const { codeFilter, transform } = directives()
    const uno = await createGenerator({ rules: [['pad', { padding: '1px' }]] })
    const sheet = new MagicString('a { @apply pad; }')
    await transform(sheet, 'a.css', { uno })
    console.log(codeFilter('a { color: red }'), codeFilter('a { @apply pad; }'), sheet.toString().includes('1px'))`
  expect(say(code)).toBe('false true true')
})

test('everything else is what it is', () => {
  expect(say(`console.log((await import('yaml')).parse('a: 1').a)`)).toBe('1')
})
