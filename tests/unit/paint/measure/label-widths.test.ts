// The committed widths are what HarfBuzz reads in the fonts; `vitest -u` writes them again.
import { expect, test } from 'vitest'
import { writeLabelWidths } from '../../../support/write-label-widths.ts'

test('are those of the fonts', async () => {
  const file = '../../../../src/paint/measure/label-widths.ts'
  await expect(await writeLabelWidths()).toMatchFileSnapshot(file)
})
