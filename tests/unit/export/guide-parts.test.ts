import { expect, test } from 'vitest'
import { guideHtml } from '../../../src/export/guide/guide-html.ts'
import { guideParts } from '../../../src/export/guide/guide-parts.ts'
import { toldMinutes } from '../../../src/theme/told-minutes.ts'
import { en } from '../../../src/locale/en.ts'

const parts = guideParts(
  [
    { number: 1, title: 'Pods', layout: 'cover', note: 'up to 2 min' },
    { number: 2, title: 'First', layout: 'section', note: '6–12 min', partTold: '6–12' },
    {
      number: 3,
      title: 'A x B (1/2)',
      layout: 'comparison',
      note: '1–3 min\n\n> Who uses A?\n\nNext: Ready?',
    },
    { number: 4, title: 'A x B (2/2)', layout: 'diagram', note: 'up to 2 min' },
    { number: 5, title: 'Do <it>', layout: 'exercise', note: '5 min' },
    {
      number: 6,
      title: 'Answer',
      layout: 'list',
      note: 'up to 2 min\n\n<b>So</b>',
      isSolution: true,
    },
    { number: 7, title: 'Questions?', layout: 'end', note: 'up to 2 min' },
    { number: 8, title: 'Glossary', layout: 'table' },
  ],
  { locale: en, title: 'Pods' },
)

test('a part has its time, its goals, its slides and the questions of its speaker notes', () => {
  expect(parts).toMatchObject([
    {
      title: 'First',
      atMinutes: 1,
      minutes: 9,
      told: '6–12',
      goals: ['Compare: A x B', 'Do: Do <it>'],
      slides: [
        { number: 3, atMinutes: 1, told: '1–3 min' },
        { number: 4, atMinutes: 3 },
        { number: 5, atMinutes: 4, told: '5 min' },
        { number: 6, atMinutes: 9, isSolution: true },
      ],
      questions: ['Who uses A?'],
    },
  ])
})

test('titles and speaker notes are text in the guide', () => {
  const html = guideHtml({
    title: 'a < b',
    parts,
    objectives: [],
    prerequisites: [9],
    needs: ['a network'],
    programs: ['git'],
    locale: en,
    hasClock: false,
  })
  expect(html).toContain('<h1>Instructor’s guide: a &#x3C; b</h1>')
  expect(html).toContain('5. Do &#x3C;it>')
  expect(html).not.toContain('<b>')
  expect(html).toContain('<li>Lab: a network</li><li><code>git</code></li>')
  expect(html).toContain('<div data-text="9">')
})

test('when the beginning is known, parts begin when the agenda says, with its breaks', () => {
  const slide = (number: number, title: string, minutes: number, layout = 'list') => ({
    number,
    title,
    layout,
    note: `${toldMinutes(minutes)} min`.replace('0–', 'up to '),
  })
  const timed = guideParts(
    [
      slide(1, 'Day', 1, 'cover'),
      slide(2, 'Goals', 1),
      slide(3, 'Morning', 58, 'section'),
      slide(4, 'a', 58),
      slide(5, 'Noon', 7, 'section'),
      slide(6, 'b', 7),
      slide(7, 'End', 1, 'end'),
    ],
    { locale: en, title: 'Day', start: 540 },
  )
  expect(timed).toMatchObject([
    { title: 'Day', atMinutes: 538 },
    { title: 'Morning', atMinutes: 540, minutes: 58 },
    { title: 'Noon', atMinutes: 610, minutes: 7, breakBefore: 10 },
  ])
  const html = guideHtml({
    title: 'Day',
    parts: timed,
    objectives: [],
    prerequisites: [],
    needs: [],
    programs: [],
    locale: en,
    hasClock: true,
  })
  expect(html).toContain('<td>10:00</td><td>break of 10 min</td>')
  expect(html).toContain('<td>10:10</td><td>Noon</td>')
})
