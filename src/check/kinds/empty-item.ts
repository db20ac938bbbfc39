// A list has words at each of its marks, and a table at the head of its columns.
import type { SlideCheck } from '../slide-check.ts'

/** The first column may go without a head: it names the rows. */
export const emptyItem: SlideCheck = {
  rule: 'check/empty-item',
  severity: 'warning',
  fix: 'Write what belongs there, or take the item or the table’s form out.',
  look({ slide, probe }) {
    const isEmpty = (element: Element): boolean =>
      (element.textContent ?? '').replaceAll(/[\s\u200B\u00A0]/g, '') === '' &&
      element.querySelector('img, svg, canvas, video, input, button, iframe') === null
    const items = [...slide.querySelectorAll('li')]
      .filter((item) => probe.isSeen(item) && isEmpty(item))
      .filter((item) => getComputedStyle(item).listStyleType !== 'none')
      .map(() => 'Unexpected item without words, expected some after its mark')
    const tables = [...slide.querySelectorAll('table')]
      .filter((table) => probe.isSeen(table) && !table.matches('[role="presentation"]'))
      .flatMap((table) => {
        const heads = [...table.querySelectorAll('th')]
        const words = probe.short(table.textContent ?? '')
        if (heads.length === 0)
          return [`Unexpected table without heads of columns, expected \`th\`: “${words}”`]
        const ofColumns = heads.filter((head) => head.closest('thead') !== null)
        return ofColumns.slice(1).some(isEmpty)
          ? [`Unexpected column without a head, expected words in it: “${words}”`]
          : []
      })
    return [...new Set([...items, ...tables])]
  },
}
