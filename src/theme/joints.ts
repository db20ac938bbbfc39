// Where a line never ends: between a number and its unit, a sign and its number. The space stays a
// space to whoever reads, searches or compares; it only does not break.

/** Units that stand after a number and a space. */
const units = [
  '[kKMGTPE]?i?(?:B|bit|bps|b\\/s|B\\/s)',
  '[munµ]?s|min|h|[kMGT]?Hz|[kM]?W|kWh|m?V|m?A|[kMG]?Pa|k?J|k?N|mol|dB',
  '[kcmµn]?m[²³]?|[km]?g|t|m?[lL]|ha|px|pt|em|rem|vCPUs?|%|°[CF]?|K',
  '[kM]?m\\/s|km\\/h|€|reais|mil|mi|bi',
].join('|')

/** Each matches one space. */
const joints: readonly RegExp[] = [
  new RegExp(`(?<=\\d) (?=(?:${units})(?![\\p{L}\\p{N}_/]))`, 'gu'),
  // Thousands: 1 280, 12 000 000.
  /(?<=(?<![\p{L}\d])\d{1,3}(?: \d{3})*) (?=\d{3}(?!\d))/gu,
  /(?<=(?:R|US|C|A)?[$€£¥]) (?=\d)/gu,
  /(?<=(?<![\p{L}\p{N}])(?:§§?|[Nn][º°o]\.?|[Nn]\.º|#|[Ff]igs?\.|[Pp]p?\.|[Aa]rts?\.|[Cc]ap\.|[Ss]ec\.|[Vv]ol\.)) (?=\d)/gu,
]

const NO_BREAK_SPACE = '\u00a0'

/** The text with spaces that do not break where a line must not end. */
export function joinUnits(text: string): string {
  return joints.reduce((joined, joint) => joined.replace(joint, NO_BREAK_SPACE), text)
}
