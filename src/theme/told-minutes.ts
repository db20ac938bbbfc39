// Minutes as people are told them: what the author states is one number, an estimate is a range.

/** Of the 41 episodes of `tests/data/lesson-times.json` 26 (63 %) are off by less than this share. */
export const usualShare = 0.35

const RANGE = /^(?<least>\d+)–(?<most>\d+)$/

/** “3–5” of an estimate of 4, “0–1” of less than one; “4” when it is stated. */
export function toldMinutes(
  minutes: number,
  options: { readonly isStated?: boolean } = {},
): string {
  if (options.isStated) return String(Math.max(1, Math.round(minutes)))
  if (minutes < 1) return '0–1'
  // Around a whole number, so that its middle is that number: clocks go by it.
  const whole = Math.round(minutes)
  const spread = Math.max(1, Math.round(whole * usualShare))
  return `${whole - spread}–${whole + spread}`
}

/** The minutes that something told stands for: the middle of a range. Nothing when it tells none. */
export function minutesTold(told: unknown): number | undefined {
  const { least, most } = RANGE.exec(String(told))?.groups ?? {}
  const minutes = least === undefined ? Number(told) : (Number(least) + Number(most)) / 2
  return typeof told !== 'boolean' && minutes > 0 && Number.isFinite(minutes) ? minutes : undefined
}

/** How a language writes minutes that are told: “3–5 min”, “up to 1 min”. */
export function inMinutes(upTo: string): (told: string) => string {
  return (told) => `${told.replace(/^0–/, `${upTo} `)} min`
}
