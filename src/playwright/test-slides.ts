// Each slide is a test of Playwright Test: its workers, retries, traces, reports and shards.
import { parseSync } from '@slidev/parser'
import { failBy, lineOf } from '../check/run/fail-by.ts'
import { decksOf } from '../commands/workshop.ts'
import type { Finding } from '../model/finding.ts'
import { test, workshopContext } from './fixtures.ts'

export { test, type OpenedDeck } from './fixtures.ts'

/**
 * Declares a test for each slide of the decks that are named, of all decks when none is, and one for
 * each deck as a whole. A test fails by the errors on its slide; warnings are its annotations. The
 * settings are those of the folder that the tests run in.
 * @throws CannotRun `command/no-decks`, `command/unknown-deck`.
 */
export async function testSlides(...names: readonly string[]): Promise<void> {
  for (const { name, text } of await decksOf(names, await workshopContext())) {
    const shown = parseSync(text, '').slides.filter(
      ({ frontmatter }) => !frontmatter['hide'] && !frontmatter['disabled'],
    )
    test.describe(name, () => {
      // Else a file is never shared out among workers or shards.
      test.describe.configure({ mode: 'parallel' })
      test('the deck', async ({ openedDeck }) => {
        judge(await (await openedDeck(name)).checkWhole())
      })
      for (const [index, { title = '' }] of shown.entries()) {
        const number = index + 1
        test(`slide ${number}: ${title}`, async ({ openedDeck }) => {
          judge(await (await openedDeck(name)).checkSlide(number))
        })
      }
    })
  }
}

function judge(findings: readonly Finding[]): void {
  for (const finding of findings) {
    if (finding.severity !== 'error')
      test.info().annotations.push({ type: finding.severity, description: lineOf(finding) })
  }
  failBy(findings.filter(({ severity }) => severity === 'error'))
}
