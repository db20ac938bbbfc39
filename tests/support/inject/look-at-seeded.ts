// Puts many slides with defects into one deck, and asks the checks about it.
import '../test-stage.ts'
import { check } from '../../../src/check/check.ts'
import type { Expected } from '../../../src/check/ledger-shown.ts'
import type { Finding } from '../../../src/model/finding.ts'
import { paint } from '../../../src/paint/paint.ts'
import { openStage } from '../../../src/stage/open-stage.ts'
import { galleryFile } from './clean-slides.ts'
import type { Seeded } from './seeded.ts'

/**
 * A slide that keeps the deck from being built is taken out, with what was said of it, and the others
 * are tried again.
 * @returns What is found on each, in their order.
 * @throws Error when the deck is not built, and nobody says because of which slide.
 */
export async function lookAtSeeded(seeded: readonly Seeded[]): Promise<Finding[][]> {
  const refused = new Map<Seeded, Finding[]>()
  for (;;) {
    const left = seeded.filter((one) => !refused.has(one))
    const { isBuilt, findings } = await lookAtDeck(left)
    const byOne = left.map((one, index) => {
      return [one, findings.filter(({ slideNumber }) => slideNumber === numberOf(index))] as const
    })
    const found = new Map([...refused, ...byOne])
    const blamed = byOne.filter(([, some]) => some.some(({ severity }) => severity === 'error'))
    if (isBuilt || blamed.length === left.length) return seeded.map((one) => found.get(one) ?? [])
    if (blamed.length === 0) throw new Error(JSON.stringify(findings))
    for (const [one, some] of blamed) refused.set(one, some)
  }
}

async function lookAtDeck(
  seeded: readonly Seeded[],
): Promise<{ isBuilt: boolean; findings: readonly Finding[] }> {
  const text = deckOf(seeded)
  const { stage, findings } = await openStage({ file: galleryFile, text }, { paint })
  if (!stage) return { isBuilt: false, findings }
  try {
    const found = await check(stage, { fresh: true, expected: expectedOf(seeded), text })
    return { isBuilt: true, findings: [...findings, ...found] }
  } finally {
    await stage.close()
  }
}

/** The first slide is a cover. */
const numberOf = (index: number): number => index + 2

const addressOf = (index: number): string => `seeded-${numberOf(index)}`

function deckOf(seeded: readonly Seeded[]): string {
  const slides = seeded.map(({ host, edited }, index) => {
    const { content, frontmatter = host.frontmatter, note = host.note } = edited
    const spoken = note === '' ? '' : `\n<!--\n${note}\n-->\n`
    return `---\n${frontmatter}\nrouteAlias: ${addressOf(index)}\n---\n\n${content}\n${spoken}`
  })
  return `---\ntitle: Defeitos\nlang: pt-BR\ntheme: oficina\nlayout: cover\n---\n\n# Defeitos\n\n<!--\n~1 min\n-->\n\n${slides.join('\n')}`
}

function expectedOf(seeded: readonly Seeded[]): Expected[] {
  return seeded.flatMap(({ edited: { words } }, index): Expected[] => {
    if (!words) return []
    const place = { file: 'defeitos.md', fromLine: 1, toLine: 1 }
    const slideNumber = numberOf(index)
    return [{ slideId: addressOf(index), slideNumber, to: words.on, words: words.text, place }]
  })
}
