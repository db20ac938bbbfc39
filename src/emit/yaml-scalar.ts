// A text as a YAML value, without quotes where they are not needed.

/** Letters first, no sign that YAML reads; Slidev ends frontmatter at the first `---` (H-6). */
const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} .,()/›×–—+!?"'’“”-](?<!--))*$/u
const OTHER_TYPE = /^(?:[-+.\d][\d.eExo_a-fA-F+-]*|true|false|null|yes|no|on|off|y|n)$/i
const DATE = /^\d{4}-\d{2}-\d{2}$/
const UNSAFE = /[\u007F-\u009F\u2028\u2029\uFEFF]/g

/** `São Paulo`, `"2024"`, `"a: b"`. */
export function yamlScalar(text: string): string {
  const value = text.toWellFormed()
  if (DATE.test(value)) return value
  if (PLAIN.test(value) && value === value.trim() && !OTHER_TYPE.test(value)) return value
  return JSON.stringify(value)
    .replace(UNSAFE, (found) => `\\u${(found.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`)
    .replaceAll('--', '-\\x2d')
}
