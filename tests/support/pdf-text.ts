// What is read on each page of a PDF, its lines in order.
import { getDocumentProxy } from 'unpdf'

export interface PdfPages {
  /** Text of each page, lines apart. */
  readonly pages: readonly string[]
  /** Titles of the outline's first level. */
  readonly outline: readonly string[]
  /** Where links lead: an address, or `inside` the file. */
  readonly links: readonly string[]
}

export async function pdfText(bytes: Uint8Array): Promise<PdfPages> {
  const file = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
  const pages: string[] = []
  const links: string[] = []
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number)
    const annotations = (await page.getAnnotations()) as {
      subtype: string
      url?: string
      dest?: unknown
    }[]
    for (const { subtype, url, dest } of annotations) {
      if (subtype === 'Link') links.push(url ?? (dest ? 'inside' : 'nowhere'))
    }
    const { items } = await page.getTextContent()
    pages.push(
      items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
    )
  }
  const outline = ((await file.getOutline()) as { title: string }[] | null) ?? []
  return { pages, outline: outline.map(({ title }) => title), links }
}
