// How the sheets of a handout look: on paper, in black and white, with room to write.
import { slideInk } from './slide-ink.ts'

/** Paper that handouts are printed on, in mm. */
export const papers = {
  a4: { widthMm: 210, heightMm: 297 },
  letter: { widthMm: 215.9, heightMm: 279.4 },
} as const

export type Paper = keyof typeof papers

const mmPerInch = 25.4
const pxPerInch = 96

/** CSS pixels of a length in print. */
export function pxOf(mm: number): number {
  return (mm * pxPerInch) / mmPerInch
}

/** Margins, head and foot of a sheet, and what is between slides, in mm. */
export const sheet = { marginMm: 15, headMm: 8, footMm: 8, gapMm: 6 } as const

/** Style of all sheets of one paper; slides keep their own. */
export function sheetStyle(paper: Paper): string {
  const { widthMm, heightMm } = papers[paper]
  return `
@page { size: ${widthMm}mm ${heightMm}mm; margin: 0; }
html.print, html.print body { width: auto; height: auto; margin: 0; background: white; }
.ho-sheet { box-sizing: border-box; width: ${widthMm}mm; height: ${heightMm}mm; overflow: hidden;
  padding: ${sheet.marginMm}mm; display: flex; flex-direction: column; break-after: page;
  color: black; background: white; font: 10.5pt/1.45 'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Next', sans-serif; }
.ho-sheet:last-child { break-after: auto; }
.ho-head, .ho-foot { flex: none; display: flex; justify-content: space-between; gap: 6mm; font-size: 8.5pt; color: #444; }
.ho-head { height: ${sheet.headMm}mm; } .ho-foot { height: ${sheet.footMm}mm; align-items: end; }
.ho-main { flex: 1; min-height: 0; display: flex; flex-direction: column; gap: 5mm; }
.ho-cell { display: flex; flex-direction: column; gap: 4mm; min-height: 0; }
${slideInk('.ho-thumb')}
/* A prompt would be copied with its command. */
html .ho-thumb .of-commands-slide > .of-body > .of-card code:first-child::before { content: none !important; }
.ho-thumb { flex: none; position: relative; overflow: hidden; }
.ho-thumb::after { content: ''; position: absolute; inset: 0; border: 0.3mm solid #888; }
.ho-thumb > .print-slide-container { position: absolute; left: 0; top: 0; transform-origin: 0 0; contain: strict; }
.ho-note { overflow-wrap: anywhere; } .ho-note p { margin: 0 0 2mm; } .ho-note ul, .ho-note ol { margin: 0 0 2mm; padding-left: 5mm; }
.ho-note ul { list-style: disc; } .ho-note ol { list-style: decimal; } .ho-note .ho-goes-on { list-style: none; }
.ho-note pre, .ho-text pre, .ho-note code, .ho-text code { font: 9.5pt/1.4 'Atkinson Hyperlegible Mono Variable', monospace; white-space: pre-wrap; }
.ho-note blockquote { margin: 0 0 2mm; padding-left: 3mm; border-left: 0.6mm solid #888; }
.ho-note table { border-collapse: collapse; } .ho-note td, .ho-note th { border: 0.2mm solid #888; padding: 1mm 2mm; text-align: left; overflow-wrap: break-word; }
.ho-lines { flex: 1; min-height: 0; overflow: hidden; }
.ho-lines > div { box-sizing: border-box; height: 8mm; border-bottom: 0.25mm solid #999; }
.ho-grid { flex: 1; min-height: 0; display: grid; gap: ${sheet.gapMm}mm; align-content: start; justify-content: space-between; }
.ho-grid > .ho-cell { gap: 1mm; overflow: hidden; }
.ho-row { display: grid; grid-template: minmax(0, 1fr) / auto 1fr; gap: ${sheet.gapMm}mm; overflow: hidden; }
.ho-title { font: 700 20pt/1.2 'Bricolage Grotesque Variable', sans-serif; margin: 0 0 6mm; }
.ho-text h1 { font: 700 15pt/1.2 'Bricolage Grotesque Variable', sans-serif; margin: 0 0 4mm; }
.ho-text ol { list-style: decimal; padding-left: 6mm; }
.ho-text dl { margin: 0; } .ho-text dt { font-weight: 700; margin-top: 2mm; } .ho-text dd { margin: 0; }
.ho-step { break-inside: avoid; } .ho-step h2 { font: 700 12pt/1.2 'Bricolage Grotesque Variable', sans-serif; margin: 5mm 0 2mm; }
.ho-step p { margin: 0 0 1mm; } .ho-step pre { margin: 0 0 1.5mm; padding: 1.5mm 2.5mm; border: 0.25mm solid #888; border-radius: 1mm; overflow-wrap: anywhere; }
.ho-step { margin-bottom: 3mm; } .ho-step .ho-output { border-style: dashed; } .ho-step .ho-mark { font-size: 9pt; color: #444; }
.ho-taught { color: black; text-decoration: none; white-space: nowrap; }
.ho-main > h2 { font: 700 15pt/1.2 'Bricolage Grotesque Variable', sans-serif; margin: 0; }
.ho-contents { list-style: none; margin: 0; padding: 0; } .ho-contents li { display: flex; align-items: baseline; gap: 2mm; padding: 1mm 0; }
.ho-contents a { color: black; text-decoration: none; } .ho-contents span { flex: 1; border-bottom: 0.3mm dotted #888; }
.ho-clock { font-weight: 700; color: black; }
`
}
