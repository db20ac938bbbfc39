// Each `id` names one thing, and what is named is there: links, labels, arrowheads, gradients.
import type { SlideCheck } from '../slide-check.ts'

/** In the slide itself and in each drawing of it; a browser takes the first of two, and nothing for none. */
export const sameId: SlideCheck = {
  rule: 'check/same-id',
  severity: 'error',
  fix: 'Give each thing an `id` of its own, and name only those that are there.',
  look({ slide }) {
    const all = [...slide.querySelectorAll<HTMLElement | SVGElement>('*')]
    const ids = all.map(({ id }) => id).filter(Boolean)
    const named = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for']
    const painted = [
      'marker-start',
      'marker-mid',
      'marker-end',
      'fill',
      'stroke',
      'clip-path',
      'mask',
      'filter',
    ]
    const references = all.flatMap((element) => [
      ...named.flatMap((name) => element.getAttribute(name)?.split(/\s+/) ?? []),
      ...(element instanceof SVGElement
        ? painted.flatMap(
            (name) => /^url\(["']?#([^"')]+)/.exec(element.getAttribute(name) ?? '')?.[1] ?? [],
          )
        : []),
      ...(element.localName === 'use'
        ? (element.getAttribute('href')?.replace(/^#/, '') ?? [])
        : []),
    ])
    // Mermaid names some parts of a drawing alike: nobody asks for them.
    const asked = all
      .filter(({ id }) => id !== '')
      .filter((element) => {
        return element instanceof HTMLElement || references.includes(element.id)
      })
    const twice = new Set(
      asked
        .map(({ id }) => id)
        .filter((id, index) => asked.findIndex((one) => one.id === id) !== index),
    )
    const lost = new Set(
      references.filter(
        (id) => id !== '' && !ids.includes(id) && document.getElementById(id) === null,
      ),
    )
    return [
      ...[...twice].map((id) => `Unexpected second \`id\` “${id}” on a slide, expected one`),
      ...[...lost].map(
        (id) => `Unexpected reference to \`#${id}\`, expected something of that name`,
      ),
    ]
  },
}
