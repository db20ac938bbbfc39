// A deck that was checked before: only what changed is opened, and what is found is the same.
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { check } from '../../src/check/check.ts'
import type { Finding } from '../../src/model/finding.ts'
import { openTestStage } from '../support/test-stage.ts'

/** Nobody has checked these before. */
const run = randomUUID()
const wrong = '<p style="position: absolute; top: 500px">baixo demais</p>'

function deck(...bodies: readonly string[]): string {
  const slides = bodies.map((body) => `---\nlayout: default\n---\n\n${body}\n`)
  return `---\ntitle: Outra vez\nlang: pt-BR\n---\n\n# Outra vez\n\n${slides.join('\n')}`
}

async function checked(
  text: string,
  options: { readonly fresh?: boolean } = {},
): Promise<{ said: string[]; findings: readonly Finding[] }> {
  const { stage } = await openTestStage(text)
  if (!stage) throw new Error('the deck could not be built')
  const said: string[] = []
  try {
    const findings = await check(stage, { ...options, say: (words) => said.push(words) })
    return { said, findings }
  } finally {
    await stage.close()
  }
}

test('only new and changed slides are opened', { timeout: 60_000 }, async () => {
  const bodies = [
    `# Um\n\n${run}`,
    `# Dois\n\n${run} ${wrong}`,
    `# Três\n\n${run}`,
    `# Quatro\n\n${run} ${wrong}`,
  ]
  await checked(deck(...bodies))
  // One is put in, one changes, one goes.
  const now = deck(
    bodies[0] ?? '',
    `# Novo\n\n${run}`,
    bodies[1] ?? '',
    `# Três\n\n${run} ${wrong}`,
  )
  const again = await checked(now)
  expect(again.said).toContain('checking 2 of 5 slides')
  const fresh = await checked(now, { fresh: true })
  expect(fresh.said).toContain('checking 5 slides')
  expect(again.findings).toEqual(fresh.findings)
  const onFooter = again.findings.filter(({ rule }) => rule === 'check/footer')
  expect(onFooter.map(({ slideNumber }) => slideNumber)).toEqual([4, 5])
})
