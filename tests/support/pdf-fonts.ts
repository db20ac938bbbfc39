// Fonts that a PDF names without carrying them: a reader would put something else in their place.
import { PDFDict, PDFDocument, PDFName, type PDFObject } from 'pdf-lib'

const fontFiles = ['FontFile', 'FontFile2', 'FontFile3'].map((name) => PDFName.of(name))

export interface PdfFonts {
  readonly count: number
  /** Subtypes of fonts whose drawings are not in the file. */
  readonly missing: readonly string[]
}

export async function pdfFonts(bytes: Uint8Array): Promise<PdfFonts> {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false })
  const dicts = context
    .enumerateIndirectObjects()
    .flatMap(([, object]: [unknown, PDFObject]) => (object instanceof PDFDict ? [object] : []))
  const fonts = dicts.filter((dict) => is(dict, 'Type', 'Font') && !is(dict, 'Subtype', 'Type0'))
  const missing = fonts.filter((font) => !isCarried(font))
  return { count: fonts.length, missing: missing.map((font) => String(font.get(SUBTYPE))) }
}

const SUBTYPE = PDFName.of('Subtype')

function isCarried(font: PDFDict): boolean {
  if (is(font, 'Subtype', 'Type3')) return font.has(PDFName.of('CharProcs'))
  const about = font.lookup(PDFName.of('FontDescriptor'))
  return about instanceof PDFDict && fontFiles.some((name) => about.has(name))
}

function is(dict: PDFDict, key: string, value: string): boolean {
  return dict.get(PDFName.of(key)) === PDFName.of(value)
}
