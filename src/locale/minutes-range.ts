// An estimate is a range: what different people would take for the same slides.

/** Two of three of the 39 episodes of `tests/data/lesson-times.json` take between these shares. */
export const usualShare = { least: 0.65, most: 1.35 } as const

/** “26–54”: minutes that most presenters would take. */
export function minutesRange(minutes: number): string {
  const least = Math.max(1, Math.floor(minutes * usualShare.least))
  return `${least}–${Math.ceil(minutes * usualShare.most)}`
}
