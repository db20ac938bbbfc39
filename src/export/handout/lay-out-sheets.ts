// Rearranges Slidev's print page into the sheets of a handout. Runs in the browser.

import type { CutBlock } from './cut-block.ts'

/** What the page is told: plain data, and a function that is there already. */
export interface SheetsGiven {
  readonly title: string
  /** Slides on a sheet; 1 has the notes below it. */
  readonly perSheet: 1 | 2 | 3 | 4 | 6
  readonly isGuided: boolean
  /** Size of the room inside a sheet, in CSS px. */
  readonly widthPx: number
  readonly heightPx: number
  /** Between slides. */
  readonly gapPx: number
  readonly canvasWidthPx: number
  readonly canvasHeightPx: number
  readonly words: {
    readonly contents: string
    readonly answers: string
  }
  readonly slides: readonly {
    readonly number: number
    readonly title: string
    /** Notes below the slide, as HTML of ours. */
    readonly noteHtml: string
    /** Above the slide, at the right: minutes and clock of the presenter's copy. */
    readonly mark: string
    /** `picture`: as it is shown; `text`: what it says, as text; `skip`: not in this handout. */
    readonly as: 'picture' | 'text' | 'skip'
    /** On the contents page. */
    readonly opensPart: boolean
    /** Asks for a mark and hardly for notes: the next such slide goes on the same sheet. */
    readonly sharesSheet: boolean
  }[]
  readonly cutBlock: CutBlock
  /** After the slides; blocks of HTML of ours, none of which is cut. */
  readonly lab: { readonly title: string; readonly blocks: readonly string[] }
}

/** Must not use anything from outside. @returns How many sheets there are. */
export function layOutSheets(given: SheetsGiven): number {
  const { widthPx, heightPx, canvasWidthPx, canvasHeightPx, perSheet, words } = given
  const make = (tag: string, className = '', text = ''): HTMLElement => {
    const element = document.createElement(tag)
    if (className) element.className = className
    if (text) element.textContent = text
    return element
  }
  const pictures = [...document.querySelectorAll<HTMLElement>('.print-slide-container')]
  const book = make('div', 'ho-book')
  document.body.append(book)
  const mains: HTMLElement[] = []
  const addSheet = (mark = ''): HTMLElement => {
    const sheet = make('section', 'ho-sheet')
    sheet.id = `sheet-${mains.length + 1}`
    const head = make('div', 'ho-head')
    head.append(make('span', '', given.title), make('span', 'ho-clock', mark))
    const main = make('div', 'ho-main')
    const foot = make('div', 'ho-foot')
    foot.append(make('span'), make('span', 'ho-page', String(mains.length + 1)))
    sheet.append(head, main, foot)
    book.append(sheet)
    mains.push(main)
    return main
  }
  const lines = (): HTMLElement => {
    const ruled = make('div', 'ho-lines')
    // More than any sheet has room for: what does not fit is cut off.
    for (let count = 0; count < 32; count += 1) ruled.append(make('div'))
    return ruled
  }
  const thumb = (slideNumber: number, targetPx: number): HTMLElement => {
    const scale = targetPx / canvasWidthPx
    const frame = make('div', 'ho-thumb')
    frame.style.width = `${targetPx}px`
    frame.style.height = `${canvasHeightPx * scale}px`
    const picture = pictures[slideNumber - 1]
    if (picture) {
      picture.style.transform = `scale(${scale})`
      frame.append(picture)
    }
    return frame
  }

  const opening = addSheet()
  opening.append(make('h1', 'ho-title', given.title))
  const pageOfSlide = new Map<number, number>()

  const shown = given.slides.filter(({ as }) => as === 'picture')
  /** Whether the last sheet has two slides already. */
  let isFull = false
  if (perSheet === 1) {
    for (const [index, slide] of shown.entries()) {
      const before = shown[index - 1]
      const isSecond: boolean = slide.sharesSheet && before?.sharesSheet === true && !isFull
      if (isSecond) lowerHalf(slide)
      else notesSheet(slide)
      isFull = isSecond
    }
  } else {
    const columns = perSheet === 4 || perSheet === 6 ? 2 : 1
    const rows = perSheet / columns
    const { gapPx } = given
    const room = (heightPx - gapPx * (rows - 1)) / rows
    const wide = perSheet === 3 ? widthPx * 0.56 : (widthPx - gapPx * (columns - 1)) / columns
    const targetPx = Math.min(wide, (room * canvasWidthPx) / canvasHeightPx)
    for (let at = 0; at < shown.length; at += perSheet) {
      const grid = make('div', 'ho-grid')
      grid.style.gridTemplateColumns = `repeat(${columns}, ${columns === 1 ? '1fr' : `${targetPx}px`})`
      // Also on a sheet that is not full, the same room for each.
      grid.style.gridTemplateRows = `repeat(${rows}, ${room}px)`
      addSheet().append(grid)
      for (const slide of shown.slice(at, at + perSheet)) {
        pageOfSlide.set(slide.number, mains.length)
        const cell = make('div', perSheet === 3 ? 'ho-row' : 'ho-cell')
        // Printed, the last row of a grid is as tall as what is in it.
        cell.style.height = `${room}px`
        // What the slides leave of a sheet is to write on.
        cell.append(thumb(slide.number, targetPx), lines())
        grid.append(cell)
      }
    }
  }
  if (given.isGuided) blankTerms()
  const labPage = labSheets(given.lab)
  let reference: { title: string; list: HTMLElement; main: HTMLElement } | undefined
  for (const slide of given.slides) if (slide.as === 'text') textSheets(slide)
  listContents()
  document.getElementById('app')?.remove()
  return mains.length

  /** The slide, its notes, lines for the reader's own; long notes go on over the next sheet. */
  function notesSheet(slide: SheetsGiven['slides'][number]): void {
    let main = addSheet(slide.mark)
    pageOfSlide.set(slide.number, mains.length)
    main.append(thumb(slide.number, widthPx))
    const holder = make('div')
    holder.innerHTML = slide.noteHtml
    let note = make('div', 'ho-note')
    main.append(note)
    let block = holder.firstElementChild
    while (block) {
      note.append(block)
      const isAlone = main.children.length === 1 && note.children.length === 1
      const rest = fits(main)
        ? undefined
        : given.cutBlock(block, { fits: () => fits(main), isAlone })
      // A word, line or row larger than a sheet cannot be helped.
      if (rest && !(isAlone && rest === block)) {
        holder.prepend(rest)
        main = addSheet(slide.mark)
        note = make('div', 'ho-note')
        main.append(note)
      }
      block = holder.firstElementChild
    }
    main.append(lines())
  }

  function fits(main: HTMLElement): boolean {
    return main.scrollHeight <= main.clientHeight + 1
  }

  /** Below the slide that the last sheet begins with. */
  function lowerHalf(slide: SheetsGiven['slides'][number]): void {
    pageOfSlide.set(slide.number, mains.length)
    mains.at(-1)?.append(thumb(slide.number, widthPx), lines())
  }

  /** The lab, as many blocks on a sheet as it has room for. @returns Its first page. */
  function labSheets({ title, blocks }: SheetsGiven['lab']): number | undefined {
    if (blocks.length === 0) return undefined
    const begin = (): HTMLElement => {
      const text = make('div', 'ho-text')
      addSheet().append(text)
      return text
    }
    let text = begin()
    const first = mains.length
    text.append(make('h1', '', title))
    for (const block of blocks) {
      const holder = make('div')
      holder.innerHTML = block
      text.append(...holder.children)
      const main = text.parentElement
      if (!main || main.scrollHeight <= main.clientHeight + 1) continue
      const last = text.lastElementChild
      if (!last || text.children.length === 1) continue
      text = begin()
      text.append(last)
    }
    return first
  }

  /** Commands and terms as text, so that nothing is lost when they are copied. */
  function textSheets(slide: SheetsGiven['slides'][number]): void {
    const picture = pictures[slide.number - 1]
    const body = picture?.querySelector('.of-body')
    if (!body) return
    if (reference?.title !== slide.title) {
      reference = textSheet(slide.title, { isFirst: true })
      pageOfSlide.set(slide.number, mains.length)
    }
    for (const item of body.querySelectorAll('li, tbody tr')) {
      const term = make('dt')
      const said = make('dd')
      const first = item.matches('tr') ? item.firstElementChild : item.querySelector('code')
      const name = first?.textContent ?? ''
      term.append(first?.matches('code') ? make('code', '', name) : name)
      said.textContent = (item.textContent ?? '').slice(name.length).trim()
      const taught = pageOfLink(item)
      if (taught) said.append(' ', taught)
      reference.list.append(term, said)
      if (reference.main.scrollHeight <= reference.main.clientHeight + 1) continue
      reference = textSheet(slide.title, { isFirst: false })
      reference.list.append(term, said)
    }
    picture?.remove()
  }

  /** “→ 12”: the page where it was taught, when that is in the handout. */
  function pageOfLink(item: Element): HTMLElement | undefined {
    // As Slidev’s print page has it: “#12-0”.
    const [, slide] = /^#(\d+)(?:-\d+)?$/.exec(item.querySelector('a')?.hash ?? '') ?? []
    const page = slide === undefined ? undefined : pageFrom(Number(slide))
    if (page === undefined) return undefined
    const link = make('a', 'ho-taught', `→ ${page}`) as HTMLAnchorElement
    link.href = `#sheet-${page}`
    return link
  }

  function textSheet(
    title: string,
    { isFirst }: { isFirst: boolean },
  ): { title: string; list: HTMLElement; main: HTMLElement } {
    const main = addSheet()
    const block = make('div', 'ho-text')
    const list = make('dl')
    if (isFirst) block.append(make('h1', '', title))
    block.append(list)
    main.append(block)
    return { title, list, main }
  }

  /** Terms in bold are left to be filled in; what they are stands on the last sheet. */
  function blankTerms(): void {
    const answers: string[] = []
    for (const term of document.querySelectorAll<HTMLElement>(
      '.ho-thumb .of-body :is(p, li) strong',
    )) {
      answers.push(term.textContent ?? '')
      // About as wide as the word, with room to write it by hand.
      term.textContent = '_'.repeat(Math.max(6, Math.ceil((term.textContent ?? '').length * 1.2)))
    }
    if (answers.length === 0) return
    const text = make('div', 'ho-text')
    text.append(make('h1', '', words.answers))
    const list = make('ol')
    for (const answer of answers) list.append(make('li', '', answer))
    text.append(list)
    addSheet().append(text)
  }

  /** Sheet of a slide, or of the first one after it that has one: dividers have none. */
  function pageFrom(slideNumber: number): number | undefined {
    const text = given.slides.find(({ number }) => number === slideNumber)
    if (text?.as === 'text') return pageOfSlide.get(slideNumber)
    const later = given.slides.find(
      ({ number, as }) => number >= slideNumber && as === 'picture' && pageOfSlide.has(number),
    )
    return later && pageOfSlide.get(later.number)
  }

  function listContents(): void {
    const parts = given.slides.filter(({ opensPart, as }) => opensPart || as === 'text')
    const entries = parts.map(({ title, number, as }) => ({ title, page: pageFrom(number), as }))
    const atLab = entries.findIndex(({ as }) => as === 'text')
    const lab = { title: given.lab.title, page: labPage, as: 'text' } as const
    entries.splice(atLab === -1 ? entries.length : atLab, 0, lab)
    if (entries.every(({ page }) => page === undefined)) return
    opening.append(make('h2', '', words.contents))
    const list = make('ol', 'ho-contents')
    for (const { title, page } of entries) {
      if (page === undefined) continue
      const item = make('li')
      const link = make('a', '', title) as HTMLAnchorElement
      link.href = `#sheet-${page}`
      item.append(link, make('span'), String(page))
      list.append(item)
    }
    opening.append(list)
  }
}
