import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { sameZip } from '../../../src/export/same-zip.ts'

const core = (time: string): string =>
  `<p><dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created></p>`

async function made(names: readonly string[], time: string): Promise<Uint8Array> {
  const zip = new JSZip()
  for (const name of names) {
    const content = name.endsWith('core.xml') ? core(time) : name
    zip.file(name, content, { date: new Date(time) })
  }
  return zip.generateAsync({ type: 'uint8array' })
}

test('time and order of writing do not show; contents stay', async () => {
  const names = ['a.xml', '[Content_Types].xml', 'docProps/core.xml']
  const one = await sameZip(await made(names, '2024-05-06T07:08:10Z'))
  const other = await sameZip(await made(names.toReversed(), '2026-01-02T03:04:06Z'))
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
  const { files } = await JSZip.loadAsync(one)
  expect(Object.keys(files)).toEqual(['[Content_Types].xml', 'a.xml', 'docProps/core.xml'])
  expect(await files['a.xml']?.async('string')).toBe('a.xml')
  expect(await files['docProps/core.xml']?.async('string')).toBe(core('2000-01-01T00:00:00Z'))
})
