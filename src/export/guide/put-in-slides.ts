// Puts pictures and texts of Slidev's print page into the guide. Runs in the browser.

/** What the page is told; plain data only. */
export interface SlidesGiven {
  readonly html: string
  readonly pictureWidthPx: number
  readonly canvasWidthPx: number
  readonly canvasHeightPx: number
}

/** Must not use anything from outside. */
export function putInSlides(given: SlidesGiven): void {
  const { html, pictureWidthPx, canvasWidthPx, canvasHeightPx } = given
  const pictures = [...document.querySelectorAll<HTMLElement>('.print-slide-container')]
  const holder = document.createElement('div')
  holder.innerHTML = html
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
