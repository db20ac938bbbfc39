// Which findings of a check are told, and how severe they are: settings first, then the baseline.
import type { Finding } from '../model/finding.ts'
import type { Judgement } from '../model/judgement.ts'
import type { StagedSlide } from '../stage/stage.ts'

/** A finding that was there before, without what moves: no line, no number if the slide has an address. */
export interface KnownFinding {
  readonly deck: string
  readonly rule: string
  readonly slide: string
  readonly message: string
}

interface JudgeOptions {
  readonly deck: string
  readonly slides: readonly Pick<StagedSlide, 'number' | 'id'>[]
  readonly judgement: Judgement
  /** Findings that need not be told again. */
  readonly baseline: readonly KnownFinding[]
}

/** An ignored finding is left out; so is each in the baseline, as often as it is there. */
export function judgeFindings(findings: readonly Finding[], options: JudgeOptions): Finding[] {
  const { deck, slides, judgement, baseline } = options
  const left = new Map<string, number>()
  for (const each of baseline) left.set(keyOf(each), (left.get(keyOf(each)) ?? 0) + 1)
  return findings.flatMap((finding): Finding[] => {
    const { rule, slideNumber } = finding
    const known = knownFinding(finding, { deck, slides })
    const isIgnored = judgement.ignore.some(
      (each) =>
        each.rule === rule &&
        (each.slide === undefined ||
          each.slide === known.slide ||
          each.slide === String(slideNumber)),
    )
    if (isIgnored) return []
    const times = left.get(keyOf(known)) ?? 0
    left.set(keyOf(known), times - 1)
    const severity = judgement.rules[rule] ?? finding.severity
    return times > 0 ? [] : [{ ...finding, severity }]
  })
}

/** What the baseline keeps of a finding. */
export function knownFinding(
  { rule, slideNumber, message }: Finding,
  { deck, slides }: Pick<JudgeOptions, 'deck' | 'slides'>,
): KnownFinding {
  const id = slides.find(({ number }) => number === slideNumber)?.id
  return { deck, rule, slide: id ?? String(slideNumber ?? ''), message }
}

const keyOf = ({ deck, rule, slide, message }: KnownFinding): string =>
  JSON.stringify([deck, rule, slide, message])
