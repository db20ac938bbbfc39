// What can be pressed can be pressed with the keyboard, and says what it is (WCAG 2.1.1, 4.1.2).
import type { SlideCheck } from '../slide-check.ts'

export const keyboard: SlideCheck = {
  rule: 'check/keyboard',
  severity: 'error',
  fix: 'Use a link or a button with words in it, and leave `tabindex` out.',
  look({ slide, probe }) {
    const pressed = 'a, button, input, select, textarea, summary, [role="button"], [role="link"]'
    // Vue keeps its listeners under this name.
    const listens = (element: Element): boolean => {
      const key = Object.getOwnPropertySymbols(element).find(
        ({ description }) => description === '_vei',
      )
      const heard = (key && Reflect.get(element, key)) as Record<string, unknown> | undefined
      return element.hasAttribute('onclick') || heard?.['onClick'] !== undefined
    }
    const mouseOnly = [...slide.querySelectorAll<HTMLElement>('*')]
      .filter((element) => probe.isSeen(element) && listens(element) && element.tabIndex < 0)
      .filter((element) => !element.matches(pressed) && !element.querySelector(pressed))
      .map(
        ({ localName, textContent }) =>
          `Unexpected \`${localName}\` “${probe.short(textContent)}” for the mouse only, expected a button`,
      )
    const ofKeys = [...slide.querySelectorAll<HTMLElement>(pressed)]
      .filter((element) => probe.isSeen(element))
      .flatMap((element) => {
        const name = `\`${element.localName}\` “${probe.short(element.textContent)}”`
        const said = [
          element.textContent.trim(),
          element.getAttribute('aria-label') ?? '',
          element.title,
          ...[...element.querySelectorAll('img')].map(({ alt }) => alt),
        ].join('')
        const isNamed = said !== '' || element.querySelector('svg [aria-label], svg title')
        const isField = element.matches('input, select, textarea')
        if (element.tabIndex < 0 && !element.matches(':disabled'))
          return [`Unexpected ${name} that Tab passes over, expected it in the order of keys`]
        return isNamed || isField
          ? []
          : [`Unexpected ${name} without a name, expected words that say what it does`]
      })
    return [...ofKeys, ...mouseOnly]
  },
}
