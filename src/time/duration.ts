// “90min”, “1h30”, “1:30”, “2 horas” → minutes.

const FORMS: readonly RegExp[] = [
  /^(?<minutes>\d+)\s*(?:m|min|mins|minutos?|minutes?|')?$/iu,
  /^(?<hours>\d+(?:[.,]\d+)?)\s*(?:h|hrs?|horas?|hours?)$/iu,
  /^(?<hours>\d+)\s*(?:h|hrs?|horas?|hours?)\s*(?:e|and|y)?\s*(?<minutes>\d+)\s*(?:m|min|minutos?|minutes?)?$/iu,
  /^(?<hours>\d{1,2}):(?<minutes>\d{2})(?::\d{2})?$/u,
]
/** A workshop of more than a week is a slip. */
const minutesAtMost = 7 * 24 * 60

/** Minutes of a duration as people write it; nothing when it is none. */
export function durationMinutes(text: string): number | undefined {
  for (const form of FORMS) {
    const groups = form.exec(text.trim())?.groups
    if (!groups) continue
    const hours = Number((groups['hours'] ?? '0').replace(',', '.'))
    const minutes = Math.round(hours * 60 + Number(groups['minutes'] ?? '0'))
    return minutes > 0 && minutes <= minutesAtMost ? minutes : undefined
  }
  return undefined
}
