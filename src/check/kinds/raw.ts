// No source on show: fences, formulas, braces and settings that were not read, unknown tags (M3).
// What the notes themselves wrote is taken back by `as-written.ts`.
import type { SlideCheck } from '../slide-check.ts'

export const raw: SlideCheck = {
  rule: 'check/raw',
  severity: 'error',
  fix: 'Write it as inline code, or correct the Markdown so that it is read.',
  look({ slide, probe }) {
    const setting =
      '(?:layout|routeAlias|transition|class|hideInToc|clicks|background|zoom|level|disabled|clicksStart|dragPos)'
    const signs: readonly (readonly [RegExp, string])[] = [
      [/^\s*(?:```|~~~)/m, 'a code fence'],
      [/\[object [A-Z]\w*\]/, 'an object'],
      [new RegExp(`^(?:${setting}: *[\\w./'"#-]+\\s*)+$`, 'm'), 'settings of a slide'],
      [/\$\$|\\(?:begin|end)\{|\\(?:frac|sqrt|sum|int|text|mathrm)\b\s*[{_^]/, 'a formula'],
      [/\{\{|\}\}/, 'braces of a template'],
      [
        /(?:^|[^\p{L}\p{N}"“'])(?:undefined|NaN)(?:$|[^\p{L}\p{N}"”'])/u,
        'a value that is not there',
      ],
      [/^\s*(?:null|\[\]|\{\})\s*$/, 'a value that is not there'],
      [/^\s*:{2,}\s*\w*\s*$|^\s*<\/?[A-Za-z][\w-]*[^>]*>\s*$|^\s*<!--/m, 'markup'],
      [
        /<\/?(?:br|b|i|u|em|strong|span|div|p|img|a|sub|sup|font|center)(?:\s[^>]*)?\/?>/i,
        'markup',
      ],
      [/&(?:amp|nbsp|lt|gt|quot|[mn]dash|hellip|#x?[\da-f]+);/i, 'a character’s name'],
      [/!?\[[^\]\n]+\]\((?:[a-z]+:|\.{0,2}\/|#)[^)\s]*\)/i, 'a link'],
      [/(?:^|[^*\w])\*\*[^*\s](?:[^*\n]*[^*\s])?\*\*(?:$|[^*\w])/, 'bold type'],
      [/^#{1,6} \S/m, 'a heading'],
      [/^\|(?:[^|\n]*\|){2,}$|^\|? *:?-{3,}:? *\|/m, 'a table'],
    ]
    const apart = 'code, pre, .of-diagram, .katex, .of-footer, footer'
    // Words of one block together: a sign may stand in several pieces of text.
    const blocks = new Map<Element, string[]>()
    for (const { element, text } of probe.texts(slide)) {
      if (element.closest(apart) !== null) continue
      const block = element.closest(
        'p, li, td, th, h1, h2, h3, h4, h5, h6, blockquote, dt, dd, div',
      )
      const key = block ?? element
      blocks.set(key, [...(blocks.get(key) ?? []), text])
    }
    const said = [...blocks.values()].flatMap((texts) =>
      signs.flatMap(([sign, what]) => {
        const text = [...texts, texts.join(' ')].find((each) => sign.test(each))
        return text === undefined
          ? []
          : [`Unexpected ${what} on show, expected text: “${probe.short(text)}”`]
      }),
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
    const broken = [
      ...slide.querySelectorAll('.katex-error, .katex-mathml [mathcolor="#cc0000"]'),
    ].map(
      ({ textContent }) =>
        `Unexpected formula, expected TeX that parses: “${probe.short(textContent)}”`,
    )
    return [...new Set([...said, ...unknown, ...broken])]
  },
}
