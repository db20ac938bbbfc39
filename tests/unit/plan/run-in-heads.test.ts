import { expect, test } from 'vitest'
import { line, planned } from './planned.ts'

const text = (words: number): string => Array.from({ length: words }, () => 'word').join(' ')
const titles = (body: string): string[] =>
  planned(`# A\n\n## Part\n\n### Loss\n\n${body}`, { lang: 'en' })
    .slice(2, -1)
    .map((slide) => line(slide).split(' | ')[0]?.split(': ')[1] ?? '')

test('a long section is cut at its bold titles', () => {
  const body = `Before.\n\n**Regularization.** ${text(60)}\n\n**Bias trick**. ${text(60)}\n\n$$\nx\n$$`
  expect(titles(body)).toEqual(['Loss', 'Loss › Regularization', 'Loss › Bias trick'])
})

test('terms with a line each stay together', () => {
  expect(titles(`**Pod:** ${text(8)}\n\n**Node:** ${text(8)}`)).toEqual(['Loss'])
})
