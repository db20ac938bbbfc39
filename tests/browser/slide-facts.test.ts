// A slide is opened again only when it changed; what is found is what a first look finds.
import { expect, test } from 'vitest'
import { check } from '../../src/check/check.ts'
import type { Finding } from '../../src/model/finding.ts'
import { openTestStage } from '../support/test-stage.ts'

/** Never seen before, so that nothing of it is kept. */
const title = `A ${process.hrtime.bigint()}`

const slide = (name: string, text: string): string =>
  `---\nlayout: list\nrouteAlias: ${name}\n---\n\n# ${name}\n\n${text}\n`
const small = '<p style="font-size: 9px">texto</p>'
const slides = [
  slide('um', 'bom'),
  slide('dois', small),
  slide('tres', '<iframe src="./falta.html"></iframe>'),
  slide('quatro', '[para lá](#/cinco)'),
  slide('cinco', '<script setup>\nconsole.warn("ui")\n</script>\n\ndito'),
  slide('seis', small),
]

/** What is found, and what was said of slides that were opened. */
async function look(
  parts: readonly string[],
  options: { fresh?: boolean } = {},
): Promise<{ findings: readonly Finding[]; said: string[] }> {
  const text = `---\ntitle: ${title}\nlang: pt-BR\n---\n\n# A\n\num\n\n${parts.join('\n')}`
  const { stage, findings } = await openTestStage(text)
  if (!stage) throw new Error(JSON.stringify(findings))
  const said: string[] = []
  try {
    const say = (words: string): void => void said.push(words)
    return { findings: await check(stage, { ...options, say }), said }
  } finally {
    await stage.close()
  }
}

test(
  'all slides, then one that changed, then none because one only moved',
  { timeout: 60_000 },
  async () => {
    const first = await look(slides)
    expect(first.said).toEqual(['checking 7 slides'])
    expect(first.findings.map(({ rule, slideNumber }) => `${slideNumber} ${rule}`)).toContain(
      '6 check/console',
    )
    const edited = slides.with(1, slide('dois', 'texto'))
    const second = await look(edited)
    expect(second.said).toEqual(['checking 1 of 7 slides'])
    expect(second.findings).toEqual(
      first.findings.filter(
        ({ slideNumber, rule }) => slideNumber !== 3 || rule !== 'check/type-size',
      ),
    )
    // The last goes first, and the one that links goes away.
    const order = [5, 0, 1, 2, 4].map((index) => edited[index] ?? '')
    const moved = await look(order)
    expect(moved.said).toEqual([])
    expect(moved.findings).toEqual((await look(order, { fresh: true })).findings)
  },
)

test('a slide that links looks again when an address is gone', { timeout: 60_000 }, async () => {
  const { said, findings } = await look(slides.slice(0, 4))
  expect(said).toEqual(['checking 1 of 5 slides'])
  expect(findings.map(({ rule }) => rule)).toContain('check/link')
})
