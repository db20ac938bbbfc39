// Cuts a block of notes where a sheet ends: text between words, code between lines, tables between rows.

/**
 * Leaves in the block what fits, and hands back what does not, with its marks: a table with its head, a list
 * that goes on counting. The block itself when too little of it would fit.
 */
export type CutBlock = (block: Element, sheet: Sheet) => Element

interface Sheet {
  readonly fits: () => boolean
  /** Nothing else stands on it: what has no room here has none anywhere, so that any cut is a good one. */
  readonly isAlone: boolean
}

/** Makes the cutter in the browser: must not use anything from outside. */
export function blockCutter(): CutBlock {
  /** About three lines: fewer are not cut off a text, nor is a shorter one cut. */
  const wordsInPiece = 40

  return (block, { fits, isAlone }) => {
    const whole = block.cloneNode(true)
    const restore = (): void => block.replaceChildren(...whole.cloneNode(true).childNodes)
    const inPiece = isAlone || block.matches('table, pre') ? 1 : wordsInPiece
    let [least, most] = [0, cuts(block).length - inPiece]
    while (least < most) {
      const middle = Math.ceil((least + most) / 2)
      restore()
      after(block, middle).deleteContents()
      if (fits()) least = middle
      else most = middle - 1
    }
    restore()
    if (least < inPiece) return block
    const rest = block.cloneNode() as Element
    const cut = after(block, least)
    const start = cut.startContainer
    rest.append(cut.extractContents())
    goOn(block, rest, start)
    const head = block.matches('table') && block.querySelector('thead')
    if (head) rest.prepend(head.cloneNode(true))
    return rest
  }

  /** Places in the block where it may be cut, in order. */
  function cuts(block: Element): [node: Node, offset: number][] {
    if (block.matches('table'))
      return [...block.querySelectorAll('tbody > tr')].map((row) => [
        row.parentNode ?? block,
        [...(row.parentNode?.childNodes ?? [])].indexOf(row) + 1,
      ])
    const pieces = block.matches('pre') ? /[^\n]*\n/g : /\S+\s*/g
    const places: [Text, number][] = []
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node as Text
      for (const { index, 0: piece } of text.data.matchAll(pieces))
        places.push([text, index + piece.length])
    }
    return places
  }

  /** Of the block, all after so many of its pieces; no empty tags of what ends there. */
  function after(block: Element, count: number): Range {
    const range = document.createRange()
    range.selectNodeContents(block)
    const [node, offset = 0] = cuts(block)[count - 1] ?? []
    if (!node) return range
    range.setStart(node, offset)
    if (!(node instanceof Text) || offset < node.data.length) return range
    let ended: Node = node
    while (ended.parentNode && ended.parentNode !== block && !isFollowed(ended))
      ended = ended.parentNode
    range.setStartAfter(ended)
    return range
  }

  function isFollowed({ nextSibling: next }: Node): boolean {
    return next !== null && (next.textContent?.trim() !== '' || isFollowed(next))
  }

  /** Lists that were cut, the outer ones first: counted on, and an item cut in two has one mark. */
  function goOn(before: Element, rest: Element, cutIn: Node): void {
    const inner = before.lastElementChild
    const [next] = rest.children
    const isThrough = inner?.contains(cutIn) === true
    if (before.matches('ol')) {
      const from = Number(before.getAttribute('start') ?? 1)
      rest.setAttribute('start', String(from + before.children.length - (isThrough ? 1 : 0)))
    }
    if (!isThrough || !next) return
    if (next.matches('li')) next.classList.add('ho-goes-on')
    goOn(inner, next, cutIn)
  }
}
