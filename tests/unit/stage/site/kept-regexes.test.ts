import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { toRegExp as translate } from 'oniguruma-to-es'
import { expect, test } from 'vitest'

const at = fileURLToPath(new URL('../../../../src/stage/site/kept-regexes.ts', import.meta.url))
/** Atomic groups, recursion and anchors, which JavaScript has not. */
const patterns = ['(?>a+)b', '\\((?:[^()]|\\g<0>)*\\)', '\\Gx', '(?<year>\\d{4})', '(?i:let)\\b']
const texts = ['aab (f(g(x))) 1999 LET', 'x(', '']
const options = { global: true, hasIndices: true }

/** In a process of its own, as builders are. */
function matchesWith(cache: string): string {
  const script = `const { toRegExp, keepRegexes } = await import(${JSON.stringify(at)})
    const all = ${JSON.stringify(patterns)}.map((pattern) => toRegExp(pattern, ${JSON.stringify(options)}))
    console.log(JSON.stringify(all.map((each) => ${JSON.stringify(texts)}.map((text) => each.exec(text)?.indices))))
    await keepRegexes()`
  return spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
    env: { ...process.env, OFICINA_CACHE: cache },
  }).stdout.trim()
}

test('kept, they match what they matched when they were translated', () => {
  const cache = mkdtempSync(join(tmpdir(), 'oficina-regexes-'))
  const all = patterns.map((pattern) => translate(pattern, options))
  const expected = JSON.stringify(all.map((one) => texts.map((text) => one.exec(text)?.indices)))
  expect(matchesWith(cache)).toBe(expected)
  expect(readdirSync(join(cache, 'regexes'))).toHaveLength(1)
  expect(matchesWith(cache)).toBe(expected)
})
