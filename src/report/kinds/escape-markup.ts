// Text → text of XML and HTML, with marks and controls out of the way.
const MARKS = /[&<>"']/g
// oxlint-disable-next-line no-control-regex -- XML 1.0 has no way to write them
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

/** For content and for quoted attributes (XML 1.0 §2.2, §2.4). */
export function escapeMarkup(text: string): string {
  return text
    .toWellFormed()
    .replace(NOT_XML, '\uFFFD')
    .replace(MARKS, (mark) => `&#${mark.charCodeAt(0)};`)
}
