// The exported PDF shows the slides: as many pages, each with its slide's words, an outline, a language, tags (quality M5).
import type { Finding } from '../../model/finding.ts'
import type { Stage } from '../../stage/stage.ts'
import { type ReadPdf, readPdf } from './read-pdf.ts'

export interface PdfOptions {
  readonly stage: Pick<Stage, 'key' | 'lang' | 'slides' | 'title'>
  /** Text of each slide after its last click, by number. */
  readonly texts: ReadonlyMap<number, string>
  /** Somebody wants to know: an older one is told too. */
  readonly isAsked: boolean
}

const fix = 'Run `oficina export` again.'
const WORD = /[\p{L}\p{N}]+/gu
const mostTold = 5

/**
 * Finding: `check/pdf` (error). A PDF of another build is no defect of the deck, and told only when
 * it is asked for; one that is none is told always.
 */
export async function pdfFindings(bytes: Uint8Array, options: PdfOptions): Promise<Finding[]> {
  const { stage, isAsked } = options
  const read = await readPdf(bytes)
  if (!read) return [finding('Unexpected bytes in the exported PDF, expected one that opens')]
  if (read.madeOf?.build !== stage.key) {
    return isAsked
      ? [finding('Unexpected PDF of an older build, expected one of these slides')]
      : []
  }
  return [...wholeFindings(read, options), ...pageFindings(read, options)]
}

function wholeFindings(read: ReadPdf, { stage }: PdfOptions): Finding[] {
  const { title, lang, isTagged, outline } = read
  const titled = wanted(read, stage).filter((slide) => slide.title !== '')
  const isEmpty = titled.length > 0 && outline.length === 0
  return [
    ...(lang === stage.lang
      ? []
      : [finding(`Unexpected language \`${lang}\` of the PDF, expected \`${stage.lang}\``)]),
    ...(title === stage.title
      ? []
      : [finding(`Unexpected title “${title}” of the PDF, expected “${stage.title}”`)]),
    ...(isTagged ? [] : [finding('Unexpected PDF without tags, expected them for screen readers')]),
    ...(isEmpty
      ? [finding('Unexpected PDF without an outline, expected the titles of the slides')]
      : []),
  ]
}

/** Pages follow the slides; where each click has one, the last of a slide's shows all of it. */
function pageFindings(read: ReadPdf, options: PdfOptions): Finding[] {
  const { pages, madeOf } = read
  const slides = wanted(read, options.stage)
  if (madeOf?.clicks !== true && pages.length !== slides.length) {
    const message = `Unexpected ${pages.length} pages of the PDF, expected ${slides.length}, one a slide`
    return [finding(message)]
  }
  const words = pages.map((page) => new Set(wordsOf(page)))
  const letters = pages.map((page) => wordsOf(page).join(''))
  const isOn = (word: string, page: number): boolean =>
    words[page]?.has(word) === true || letters[page]?.includes(word) === true
  const lostOn = (number: number, page: number): string | undefined =>
    wordsOf(options.texts.get(number) ?? '').find((word) => !isOn(word, page))
  let from = 0
  const lost = slides.flatMap(({ number }, index): Finding[] => {
    const first = madeOf?.clicks ? from : index
    const last = madeOf?.clicks ? pages.length - 1 : index
    for (let page = first; page <= last; page += 1) {
      if (lostOn(number, page) !== undefined) continue
      from = page + 1
      return []
    }
    const message = `Unexpected page ${first + 1} of the PDF without “${lostOn(number, first) ?? ''}”, expected the words of slide ${number}`
    return [{ ...finding(message), slideNumber: number }]
  })
  return lost.slice(0, mostTold)
}

function wanted(
  { madeOf }: ReadPdf,
  { slides }: PdfOptions['stage'],
): PdfOptions['stage']['slides'] {
  const asked = madeOf?.slides
  return asked ? slides.filter(({ number }) => asked.includes(number)) : slides
}

function wordsOf(text: string): string[] {
  return text.normalize('NFKC').replaceAll('\u00AD', '').toLowerCase().match(WORD) ?? []
}

function finding(message: string): Finding {
  return { rule: 'check/pdf', severity: 'error', message, fix }
}
