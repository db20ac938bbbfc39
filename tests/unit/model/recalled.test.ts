import { describe, expect, test } from 'vitest'
import { kept, keptAsking, recalled } from '../../../src/model/recalled.ts'

/** A function that counts how often it is really asked. */
function counted<Parts extends readonly unknown[], Result>(
  make: (...parts: Parts) => Result,
): { make: (...parts: Parts) => Result; times: () => number } {
  let times = 0
  return {
    make: (...parts) => {
      times += 1
      return make(...parts)
    },
    times: () => times,
  }
}

describe('recalled', () => {
  test('asks once for each text', () => {
    const { make, times } = counted((text: string) => ({ length: text.length }))
    const once = recalled(make)
    expect(once('ab')).toBe(once('ab'))
    expect(once('abc')).toEqual({ length: 3 })
    expect(times()).toBe(2)
  })

  test('forgets what was not asked for in a long time, whichever function was', () => {
    const { make, times } = counted((text: string) => text.length)
    const [once, other] = [recalled(make), recalled((text) => text.length)]
    once('ab')
    for (let count = 0; count < 30; count += 1) other(`${count}${'x'.repeat(1_000_000)}`)
    expect(once('ab')).toBe(2)
    expect(times()).toBe(2)
  })
})

describe('kept', () => {
  test('asks once for an object as long as the rest is the same', () => {
    const { make, times } = counted((of: { n: number }, ...more: number[]) => [of.n, ...more])
    const once = kept(make)
    const one = { n: 1 }
    expect(once(one, 2)).toBe(once(one, 2))
    expect(once(one, 2, 3)).toEqual([1, 2, 3])
    expect(once({ n: 1 }, 2, 3)).toEqual([1, 2, 3])
    expect(times()).toBe(3)
  })
})

describe('keptAsking', () => {
  const name = (of: { key: string }, known: { get: (key: string) => string | undefined }) => ({
    name: known.get(of.key),
  })

  test('asks again only when an answer that it heard is another', () => {
    const { make, times } = counted(name)
    const once = keptAsking(make)
    const one = { key: 'a' }
    const first = once(one, new Map([['a', 'Ana']]))
    expect(
      once(
        one,
        new Map([
          ['a', 'Ana'],
          ['b', 'Bia'],
        ]),
      ),
    ).toBe(first)
    expect(once(one, new Map([['a', 'Eva']]))).toEqual({ name: 'Eva' })
    expect(once(one, new Map())).toEqual({ name: undefined })
    expect(times()).toBe(3)
  })
})
