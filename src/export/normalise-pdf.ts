// Makes a printed PDF say what it is, and nothing about when it was printed.
import { createHash } from 'node:crypto'
import { renumberNodes } from './renumber-nodes.ts'

export interface PdfAbout {
  readonly title: string
  readonly lang: string
  readonly author?: string
  /** Which build it is of, for `check`, which compares it with the slides. */
  readonly build?: string
  /** Size of a page; that of a slide when there is none. */
  readonly page?: { readonly widthPt: number; readonly heightPt: number }
}

/** A fixed day: the PDF follows from its content, not from the clock. */
const epoch = new Date('2000-01-01T00:00:00Z')
/** The browser rounds the page up to a hundredth of an inch, which leaves a hairline of paper. */
const slidePage = { widthPt: 735, heightPt: 414 } as const

/** The browser writes tags of PDF 2.0 into a PDF 1.4: what older readers shall take them for. */
const standardTags = { Strong: 'Span', Em: 'Span' } as const

/** Loads what the next will need, while the browser still prints. */
export function wakeNormalising(): void {
  void import('pdf-lib')
}

/** Sets title, author, language and fixed dates and id; tags and outline stay as they are. */
export async function normalisePdf(
  printed: Uint8Array,
  about: PdfAbout,
): Promise<{ bytes: Uint8Array; pageCount: number }> {
  const {
    PDFArray,
    PDFDict,
    PDFDocument,
    PDFHexString,
    PDFName,
    PDFBool,
    PDFRawStream,
    ParseSpeeds,
  } = await import('pdf-lib')
  // By itself it rests every few objects, so that a page in a browser stays alive.
  const parseSpeed = ParseSpeeds.Fastest
  const file = await PDFDocument.load(printed, { updateMetadata: false, parseSpeed })
  file.setTitle(about.title)
  file.setLanguage(about.lang)
  if (about.author) file.setAuthor(about.author)
  file.setCreator('Oficina')
  file.setProducer('Oficina')
  file.setCreationDate(epoch)
  file.setModificationDate(epoch)
  if (about.build) {
    const info = file.context.lookup(file.context.trailerInfo.Info, PDFDict)
    info.set(PDFName.of('OficinaBuild'), PDFHexString.fromText(about.build))
  }
  const shown = file.context.obj({ DisplayDocTitle: PDFBool.True })
  const preferences = file.catalog.lookup(PDFName.of('ViewerPreferences'))
  if (preferences instanceof PDFDict) preferences.set(PDFName.of('DisplayDocTitle'), PDFBool.True)
  else file.catalog.set(PDFName.of('ViewerPreferences'), shown)
  const tags = file.catalog.lookup(PDFName.of('StructTreeRoot'))
  if (tags instanceof PDFDict) tags.set(PDFName.of('RoleMap'), file.context.obj(standardTags))
  for (const page of file.getPages()) {
    const { height } = page.getSize()
    const { widthPt, heightPt } = about.page ?? slidePage
    page.setMediaBox(0, height - heightPt, widthPt, heightPt)
    page.setCropBox(0, height - heightPt, widthPt, heightPt)
  }
  await renumberNodes(file)
  const hash = createHash('sha256').update(`${about.title}\n${about.lang}\n${about.author}\n`)
  for (const [, object] of file.context.enumerateIndirectObjects()) {
    if (object instanceof PDFRawStream) hash.update(object.contents)
  }
  const id = PDFHexString.of(hash.digest('hex').slice(0, 32))
  const ids = PDFArray.withContext(file.context)
  ids.push(id)
  ids.push(id)
  file.context.trailerInfo.ID = ids
  const bytes = await file.save({
    addDefaultPage: false,
    updateFieldAppearances: false,
    objectsPerTick: Infinity,
  })
  return { bytes, pageCount: file.getPageCount() }
}
