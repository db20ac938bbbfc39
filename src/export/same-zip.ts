// A zip file that says nothing about when it was made: PowerPoint files are zips of XML.

/** The first moment that a zip can hold. */
const epoch = new Date('1980-01-01T00:00:00Z')
const CREATED = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g

/** Text of the entry of that name; nothing when there is none. */
export type ReadEntry = (name: string) => Promise<string | undefined>

/**
 * The same entries in the same order, all of one fixed date; the dates in the properties too.
 * @param edit Gives texts that take the place of the entries of that name.
 */
export async function sameZip(
  bytes: Uint8Array,
  { edit }: { edit?: (read: ReadEntry) => Promise<ReadonlyMap<string, string>> } = {},
): Promise<Uint8Array> {
  const { default: JSZip } = await import('jszip')
  const made = await JSZip.loadAsync(bytes)
  const edited = await edit?.(async (name) => made.files[name]?.async('string'))
  const same = new JSZip()
  for (const name of Object.keys(made.files).sort(byName)) {
    const entry = made.files[name]
    if (!entry || entry.dir) continue
    const content = name.endsWith('core.xml')
      ? (await entry.async('string')).replace(CREATED, '$12000-01-01T00:00:00Z')
      : (edited?.get(name) ?? (await entry.async('uint8array')))
    same.file(name, content, { date: epoch, createFolders: false })
  }
  return same.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

/** The list of contents comes first, as readers of such files like it. */
function byName(a: string, b: string): number {
  const rank = (name: string): number => (name === '[Content_Types].xml' ? 0 : 1)
  return rank(a) - rank(b) || (a < b ? -1 : 1)
}
