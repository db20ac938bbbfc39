// Words that UnoCSS would rewrite on the slide: `note:(see below)` → `note:see note:below` (H-39).

/** `@unocss/core` 66 `makeRegexClassGroup`, with anything but a bracket inside. */
const GROUP = /[!@*<~\w:\]-][-:]\\?\([^()]+\)/
const REFERENCE = /&#(\d+);/g

/** Whether the text has a variant group, as it is written or as it is shown. */
export function variantGroup(text: string): boolean {
  const shown = text.replace(REFERENCE, (_, code: string) => String.fromCodePoint(Number(code)))
  return GROUP.test(text) || GROUP.test(shown)
}
