// The lines around code.

const TICKS = /^\s*(`{3,})/gm

/** Code between fences longer than any in it. */
export function fence(value: string, { info }: { info: string }): string {
  const longest = [...value.matchAll(TICKS)].map((match) => match[1]?.length ?? 0)
  const ticks = '`'.repeat(Math.max(3, ...longest.map((length) => length + 1)))
  return value === '' ? `${ticks}${info}\n${ticks}` : `${ticks}${info}\n${value}\n${ticks}`
}
