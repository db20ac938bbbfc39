// Puts pictures and texts of Slidev's print page into the guide. Runs in the browser.

/** What the page is told; plain data only. */
export interface SlidesGiven {
  readonly html: string
  readonly pictureWidthPx: number
  readonly canvasWidthPx: number
  readonly canvasHeightPx: number
  /** Numbers of slides whose commands need no programs of the participants: solutions. */
  readonly without: readonly number[]
}

/** Must not use anything from outside. */
export function putInSlides(given: SlidesGiven): void {
  const { html, pictureWidthPx, canvasWidthPx, canvasHeightPx, without } = given
  const pictures = [...document.querySelectorAll<HTMLElement>('.print-slide-container')]
  const holder = document.createElement('div')
  holder.innerHTML = html
  const programs = new Set<string>()
  pictures.forEach((picture, index) => {
    if (without.includes(index + 1)) return
    for (const code of picture.querySelectorAll('.of-commands-slide li code')) {
      const name = (code.textContent ?? '').replace(/^sudo\s+/, '').split(/\s+/)[0] ?? ''
      if (/^[a-z][\w.-]*$/i.test(name)) programs.add(name)
    }
  })
  for (const list of holder.querySelectorAll('[data-programs]')) {
    for (const name of programs) {
      const item = document.createElement('li')
      const code = document.createElement('code')
      code.textContent = name
      item.append(code)
      list.append(item)
    }
  }
  for (const slot of holder.querySelectorAll<HTMLElement>('[data-text]')) {
    const body = pictures[Number(slot.dataset['text']) - 1]?.querySelector('.of-body')
    for (const block of body?.children ?? []) {
      if (!block.matches('h1')) slot.append(block.cloneNode(true))
    }
  }
  const scale = pictureWidthPx / canvasWidthPx
  for (const slot of holder.querySelectorAll<HTMLElement>('[data-picture]')) {
    const picture = pictures[Number(slot.dataset['picture']) - 1]
    slot.className = 'gu-picture'
    slot.style.width = `${pictureWidthPx}px`
    slot.style.height = `${canvasHeightPx * scale}px`
    if (!picture) continue
    picture.style.transform = `scale(${scale})`
    slot.append(picture)
  }
  document.body.append(...holder.children)
  document.getElementById('app')?.remove()
}
