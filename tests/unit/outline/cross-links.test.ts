import { expect, test } from 'vitest'
import { makeDeck } from '../../../src/pipeline.ts'

test('links between the notes of one workshop lead to slides', async () => {
  const { text } = await makeDeck({
    name: 'net',
    files: [
      {
        file: 'net/1-base.md',
        text: '# Base\n\n## Packet\n\nGo to [the router](2-routes.md#router) or [routes](./2-routes.md).',
      },
      {
        file: 'net/2-routes.md',
        text: '# Routes\n\n## Packet\n\nSee [the first](1-base.md#packet), [here](#packet) and [no notes](x.md#packet).\n\n## Router\n\nA router joins.',
      },
    ],
  })
  expect(text).toContain('[the router](/router) or [routes](/routes)')
  expect(text).toContain('[the first](/packet)')
  expect(text).toContain('and no notes.')
})
