// A title that counts, “Pods (2/3)”, has all its slides, in their order.
import type { StagedSlide } from '../../stage/stage.ts'
import type { DeckCheck } from '../deck-check.ts'

const COUNTED = /^(?<name>.*) \((?<at>\d+)\/(?<of>\d+)\)$/

export const series: DeckCheck = {
  rule: 'check/series',
  severity: 'warning',
  fix: 'Put the missing slide back, or number those that are there.',
  look({ slides }) {
    let expected: { name: string; at: number; of: number } | undefined
    const problems: { slideNumber: number; message: string }[] = []
    const say = (slideNumber: number, message: string): void =>
      void problems.push({ slideNumber, message })
    for (const [index, slide] of slides.entries()) {
      const now = countOf(slide)
      const before = slides[index - 1]?.number ?? slide.number
      const isNext =
        now?.name === expected?.name && now?.at === expected?.at && now?.of === expected?.of
      if (expected && !isNext)
        say(
          before,
          `Unexpected end of a series, expected “${expected.name} (${expected.at}/${expected.of})” to follow`,
        )
      if (now && !isNext && now.at !== 1)
        say(slide.number, `Unexpected “${slide.title}”, expected it after the one before it`)
      expected = now && now.at < now.of ? { ...now, at: now.at + 1 } : undefined
    }
    if (expected)
      say(
        slides.at(-1)?.number ?? 0,
        `Unexpected end of a series, expected “${expected.name} (${expected.at}/${expected.of})” to follow`,
      )
    return problems
  },
}

function countOf({ title }: StagedSlide): { name: string; at: number; of: number } | undefined {
  const { name = '', at = '0', of = '0' } = COUNTED.exec(title)?.groups ?? {}
  return Number(of) > 1 ? { name, at: Number(at), of: Number(of) } : undefined
}
