// The committed widths are what HarfBuzz reads in the fonts; `vitest -u` writes them again.
import { expect, test } from 'vitest'
import { writeWidths } from '../../../support/write-widths.ts'

test('are those of the fonts', async () => {
  await expect(await writeWidths()).toMatchFileSnapshot('../../../../src/fit/measure/width-data.ts')
})
