// The slides of a run, each a test of Playwright Test.
import { readJob } from './job.ts'
import { test } from './looking.ts'
import { slideAnnotation, type SlideTest } from './told.ts'

for (const deck of readJob().decks) {
  test.describe(deck.name, () => {
    for (const slide of deck.slides) {
      const { number, title, key } = slide
      const about: SlideTest = { deck: deck.name, number, title, key }
      const annotation = { type: slideAnnotation, description: JSON.stringify(about) }
      test(`slide ${number}: ${title}`, { annotation }, async ({ lookAt }) => {
        await lookAt(deck, slide)
      })
    }
  })
}
