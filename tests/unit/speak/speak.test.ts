import { expect, test } from 'vitest'
import { locales } from '../../../src/locale/index.ts'
import { minutesLine, minutesOfLine } from '../../../src/locale/minutes-line.ts'
import { pt } from '../../../src/locale/pt.ts'
import type { Slide } from '../../../src/model/slide.ts'
import type { StatedTime } from '../../../src/model/stated-time.ts'
import { speak } from '../../../src/speak/speak.ts'
import { makeSlide } from '../../support/make-slide.ts'

function at(line: number, given: Partial<Slide> = {}): Slide {
  return makeSlide('Texto', { place: { file: 'a.md', fromLine: line, toLine: line }, ...given })
}

function stated(minutes: number, [fromLine, toLine]: [number, number]): StatedTime {
  return { place: { file: 'a.md', fromLine, toLine }, minutes, of: 'all' }
}

const divider = { layout: 'section' } as const

test('minutes of a part are stated when those of all its slides are', () => {
  const slides = [at(1, divider), at(2), at(3), at(8, divider), at(9), at(10)]
  const timed = speak(slides, { locale: pt, stated: [stated(3, [1, 7]), stated(2, [9, 9])] })
  expect(timed.map(({ isStated = false }) => isStated)).toEqual([
    true,
    false,
    false,
    false,
    // The only slide of its stretch.
    true,
    false,
  ])
  expect(timed[0]?.minutes).toBe(3)
})

test('so are those of a part without a divider', () => {
  const slides = [at(1, { opensPart: { minutes: 0 } }), at(2), at(8, { opensPart: { minutes: 0 } })]
  const timed = speak(slides, { locale: pt, stated: [stated(3, [1, 7])] })
  expect(timed.map(({ opensPart }) => opensPart)).toEqual([
    { minutes: 3, isStated: true },
    undefined,
    { minutes: 1, isStated: false },
  ])
})

test('free time counts for its part, and is told behind the last slide', () => {
  const slides = [at(1, divider), at(2), at(3), at(8, divider), at(9)]
  const timed = speak(slides, { locale: pt, stated: [stated(30, [1, 7])] })
  expect(timed[0]).toMatchObject({ minutes: 30, isStated: true })
  const [spare = 0] = timed.flatMap(({ spareMinutes }) => spareMinutes ?? [])
  expect(timed.map(({ spareMinutes }) => spareMinutes !== undefined)).toEqual([
    false,
    false,
    true,
    false,
    false,
  ])
  expect(spare).toBeGreaterThan(25)
  for (const { words } of locales) {
    const line = minutesLine({ minutes: 1, spareMinutes: spare }, words)
    expect(minutesOfLine(line), line).toBe(1 + spare)
  }
  expect(minutesLine({ minutes: 1, spareMinutes: 20 }, pt.words)).toBe(
    'até 2 min; sobram 13–27 min',
  )
})
