// How the instructor's guide looks: on paper beside the laptop, read at a glance.
import { slideInk } from '../handout/slide-ink.ts'
import { type Paper, papers, sheet } from '../handout/sheet-style.ts'

const font = "'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Next', sans-serif"

/** Style of the whole guide; slides keep their own. */
export function guideStyle(paper: Paper): string {
  const { widthMm, heightMm } = papers[paper]
  return `
@page { size: ${widthMm}mm ${heightMm}mm; margin: ${sheet.marginMm}mm;
  @bottom-right { content: counter(page); font: 8.5pt ${font}; color: #444; } }
html.print, html.print body { width: auto; height: auto; margin: 0; background: white; overflow: visible; }
/* Slides have tables and lists of their own. */
@scope (.gu) to (.gu-picture) {
  :scope { color: black; font: 10.5pt/1.45 ${font}; overflow-wrap: anywhere; }
  :scope h1 { font: 700 20pt/1.2 'Bricolage Grotesque Variable', sans-serif; margin: 0 0 6mm; }
  :scope h2 { font: 700 15pt/1.2 'Bricolage Grotesque Variable', sans-serif; margin: 6mm 0 3mm; break-after: avoid; }
  :scope h3 { font-size: 11pt; font-weight: 700; margin: 2mm 0 1mm; break-after: avoid; }
  :scope p { margin: 0 0 1.5mm; }
  :scope ul { list-style: disc; padding-left: 5mm; margin: 0 0 2mm; } :scope ol { list-style: decimal; padding-left: 6mm; }
  :scope .gu-needs, :scope [data-text] ul { list-style: '☐  '; }
  :scope code, :scope pre { font: 9.5pt/1.4 'Atkinson Hyperlegible Mono Variable', monospace; white-space: pre-wrap; }
  :scope blockquote { margin: 0 0 2mm; padding-left: 3mm; border-left: 0.6mm solid #888; }
  :scope table { width: 100%; border-collapse: collapse; } :scope td { padding: 1mm 2mm; border-bottom: 0.2mm solid #888; text-align: left; }
  /* A part begins with its first slide, not at the foot of a page. */
  :scope h3 + ul { break-inside: avoid; break-after: avoid; }
  :scope .gu-total td { border-bottom: none; font-weight: 700; }
  :scope article { display: flex; gap: 6mm; padding: 3mm 0; border-top: 0.2mm solid #bbb; break-inside: avoid; }
  :scope article.is-solution { border-left: 1mm solid black; padding-left: 3mm; }
  :scope article > :last-child { flex: 1; min-width: 0; }
  :scope .when { font-weight: 700; font-size: 9pt; margin: 0; }
}
${slideInk('.gu-picture')}
.gu-picture { flex: none; position: relative; overflow: hidden; }
.gu-picture::after { content: ''; position: absolute; inset: 0; border: 0.3mm solid #888; }
.gu-picture > .print-slide-container { position: absolute; left: 0; top: 0; transform-origin: 0 0; contain: strict; }
`
}
