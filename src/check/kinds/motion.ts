// Nothing moves or blinks without end, or makes a noise by itself, beside what is said (WCAG 1.4.2, 2.2.2).
import type { SlideCheck } from '../slide-check.ts'

/** By the styles as they are written: who asks for less motion, as a check does, gets none from the theme. */
export const motion: SlideCheck = {
  rule: 'check/motion',
  severity: 'error',
  fix: 'Let it move a few times, or when somebody presses a button.',
  look({ slide, probe }) {
    const endless = endlessRules().flatMap((rule) => [...slide.querySelectorAll(rule)])
    const inline = [...slide.querySelectorAll('[style*="infinite"], marquee, blink')]
    const loud = [...slide.querySelectorAll<HTMLMediaElement>('video, audio')].filter(
      ({ autoplay, muted }) => autoplay && !muted,
    )
    const moving = [...endless, ...inline]
      .filter((element) => probe.isSeen(element))
      .map((element) => probe.short(element.textContent ?? ''))
    return [
      ...[...new Set(moving)].map(
        (text) => `Unexpected motion without end, expected it to stop: “${text}”`,
      ),
      ...loud.map(
        ({ localName }) => `Unexpected \`${localName}\` that starts by itself, expected a button`,
      ),
    ]

    /** Selectors of all rules that never stop; each sheet is read once and keeps them. */
    function endlessRules(): string[] {
      return [...(slide.ownerDocument?.styleSheets ?? [])].flatMap((sheet) => {
        const known = Reflect.get(sheet, 'oficinaEndless') as string[] | undefined
        if (known) return known
        const found = [...sheet.cssRules].flatMap((rule) => {
          const isEndless =
            rule instanceof CSSStyleRule && rule.style.animationIterationCount.includes('infinite')
          return isEndless ? [rule.selectorText] : []
        })
        Reflect.set(sheet, 'oficinaEndless', found)
        return found
      })
    }
  },
}
