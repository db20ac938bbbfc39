// How a card of commands is set: explanations beside their commands, or under them where that leaves a
// narrow column. Counted in letters, since the theme and `fit/` must say the same without measuring.

/** Letters of a command and of what is said of it, none when nothing is. */
export interface CommandLetters {
  readonly command: number
  readonly explanation: number
}

/** A longer command leaves less than half of the card beside it: too little, while there is room below. */
const LONGEST_BESIDE = 30
const FEW = 4
/** Letters on a line of the whole card, and what each letter of the widest command takes of them. */
const lineLetters = 74
const lettersPerCommandLetter = 1.24
/** An explanation of more lines than this is read as a text, across the card. */
const MOST_LINES_BESIDE = 2

/** Whether every explanation of the card stands under its command. */
export function isStacked(items: readonly CommandLetters[]): boolean {
  const explained = items.filter(({ explanation }) => explanation > 0)
  const command = Math.max(0, ...explained.map((item) => item.command))
  const explanation = Math.max(0, ...explained.map((item) => item.explanation))
  const besideLetters = lineLetters - lettersPerCommandLetter * command
  const isFew = items.length <= FEW
  return (isFew && command > LONGEST_BESIDE) || explanation > MOST_LINES_BESIDE * besideLetters
}
