// What Slidev says when it fails, in one line.
import { expect, test } from 'vitest'
import { slidevProblem } from '../../../src/stage/slidev/slidev-problem.ts'

test('the error under the bundler’s wrapping, and the slide', () => {
  const output = `transforming...
\u001B[31m✗ Build failed in 1.96s\u001B[39m
[plugin vite:vue] /cache/stage-1/slides.md__slidev_6.md:2:24
RolldownError: SyntaxError: Element is missing end tag.
    at createCompilerError (/x/node_modules/y.js:1:1)`
  expect(slidevProblem(output, { dir: '/cache/stage-1' })).toEqual({
    rule: 'stage/slidev',
    severity: 'error',
    message: 'Unexpected end of Slidev, expected the deck to build: Element is missing end tag.',
    fix: 'Correct the Markdown, HTML or Vue of slide 6.',
    slideNumber: 6,
  })
})

test('silence', () => {
  expect(slidevProblem('', { dir: '/x' }).message).toContain('it said nothing')
})
