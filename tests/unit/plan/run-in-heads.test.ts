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

test('a line in bold is a title in a long section, and stands nowhere else', () => {
  const body = `${text(70)}\n\n**Coding:**\n\n${text(50)}\n\n***Euler’s theorem***\n\n${text(8)}`
  expect(titles(body)).toEqual(['Loss', 'Loss › Coding', 'Loss › Euler’s theorem'])
  expect(titles(`${text(20)}\n\n**Coding:**\n\n${text(30)}`)).toEqual(['Loss'])
})

test('a line in bold with nothing under it is no title', () => {
  expect(titles(`${text(70)}\n\n**Coding:**\n\n${text(50)}\n\n**Think**`)).toEqual(['Loss'])
})

test('nor is a sentence in bold, what a colon leads to, or what has only a remark under it', () => {
  for (const bold of ['**Never do this.**\n\nx', `It is:\n\n**Three**\n\nx`])
    expect(titles(`${text(70)}\n\n${bold} ${text(50)}`)).toEqual(['Loss'])
  expect(titles(`${text(120)}\n\n**Important**\n\n> ${text(30)}`)).toEqual(['Loss'])
})
