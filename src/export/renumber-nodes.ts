// Gives the tags of a PDF names that follow from their order: the browser names them after its own
// memory of the page, which depends on what loaded first.
import type { PDFDocument, PDFObject } from 'pdf-lib'

const NODE_NAME = /^node\d+$/
const nameDigits = 8

/**
 * Renames `node00000143`, `node00000150`, … to `node00000001`, `node00000002`, … wherever they
 * stand (tags, their index, cells that name their headers). The order stays, so the index of names
 * stays sorted.
 */
export async function renumberNodes(file: PDFDocument): Promise<void> {
  const { PDFArray, PDFDict, PDFString } = await import('pdf-lib')
  const places: { name: string; rename: (to: PDFObject) => void }[] = []
  const note = (value: PDFObject, rename: (to: PDFObject) => void): void => {
    if (value instanceof PDFString && NODE_NAME.test(value.asString())) {
      places.push({ name: value.asString(), rename })
    } else walk(value)
  }
  const walk = (object: PDFObject): void => {
    if (object instanceof PDFDict) {
      for (const [key, value] of object.entries()) note(value, (to) => object.set(key, to))
    } else if (object instanceof PDFArray) {
      object.asArray().forEach((value, index) => note(value, (to) => object.set(index, to)))
    }
  }
  for (const [, object] of file.context.enumerateIndirectObjects()) walk(object)
  const names = [...new Set(places.map(({ name }) => name))].sort()
  const order = new Map(names.map((name, index) => [name, index + 1]))
  for (const { name, rename } of places) {
    rename(PDFString.of(`node${String(order.get(name)).padStart(nameDigits, '0')}`))
  }
}
