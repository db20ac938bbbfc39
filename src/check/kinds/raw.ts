// No source on show: fences and formulas that were not read, unknown components (M3).
// Braces (`{{`) on show are no sign: Vue reads them all but those that somebody meant to be seen.
import type { SlideCheck } from '../slide-check.ts'

export const raw: SlideCheck = {
  rule: 'check/raw',
  severity: 'error',
  fix: 'Write it as inline code, or correct the Markdown so that it is read.',
  look({ slide, probe }) {
    const signs: readonly (readonly [RegExp, string])[] = [
      [/^\s*```/m, 'a code fence'],
      [/\[object Object\]/, 'an object'],
      [
        /^(?:layout|routeAlias|transition|class|hideInToc|clicks): *[\w-]+$/m,
        'settings of a slide',
      ],
      [/\$\$|\\begin\{/, 'a formula'],
    ]
    const said = probe
      .texts(slide)
      .filter(({ element }) => element.closest('code, pre, .of-diagram, [v-pre]') === null)
      .flatMap(({ text }) =>
        signs
          .filter(([sign]) => sign.test(text))
          .map(([, what]) => `Unexpected ${what} on show, expected text: “${probe.short(text)}”`),
      )
    // A tag that neither HTML nor Vue knows stays in the page, and draws nothing of its own.
    const unknown = [...slide.querySelectorAll('*')]
      .filter((element) => {
        const name = element.localName
        const isCustom = name.includes('-') && element instanceof HTMLElement
        return element instanceof HTMLUnknownElement || (isCustom && !customElements.get(name))
      })
      .map(
        ({ tagName }) =>
          `Unexpected tag \`${tagName.toLowerCase()}\`, expected HTML or a component`,
      )
    const broken = [...slide.querySelectorAll('.katex-error')].map(
      ({ textContent }) =>
        `Unexpected formula, expected TeX that parses: “${probe.short(textContent)}”`,
    )
    return [...new Set([...said, ...unknown, ...broken])]
  },
}
