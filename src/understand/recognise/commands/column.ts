// Commands and, in a column beside them, what they do: `git init      Creates a repository`.

const BESIDE = /^(?<command>\s*\S+(?: \S+)*)(?<blank>\s{3,})(?<said>\p{L}+\s\p{L}.*)$/u
/** Not `README destino`: in capitals stand files and variables. */
const BEGINS_SENTENCE = /^\p{Lu}(?:\p{Ll}|\s)/u
/** Small words that nobody names a file, a host or an image. */
const SMALL_WORD =
  /\s(?:os|as|um|uma|de|do|da|dos|das|em|no|na|para|com|por|que|the|an|of|to|with|from|for|el|la|los|las|un|una|del|en)(?=\s|$)/iu
const SENTENCE_END = /\p{L}[.!?]$/u
const WORDS = /^\p{L}+(?:\s\p{L}+){2,}$/u
const linesAtLeast = 2

/** Where in the lines, in characters from 0, their explanations begin; one such line is no column. */
export function columnOf(lines: readonly string[]): number | undefined {
  const explained = new Map<number, number>()
  for (const line of lines) {
    const { place, said } = parted(line) ?? {}
    if (place !== undefined && said !== undefined && isExplanation(said)) {
      explained.set(place, (explained.get(place) ?? 0) + 1)
    }
  }
  const [most] = [...explained].toSorted(([, one], [, other]) => other - one)
  return most && most[1] >= linesAtLeast ? most[0] : undefined
}

/**
 * A line and what stands beside it, in the column or beginning like a sentence.
 * Others align arguments: `docker run -it       ubuntu bash`.
 */
export function cutAtColumn(
  line: string,
  column: number | undefined,
): { command: string; said: string } | undefined {
  const read = parted(line)
  return read && (read.place === column || BEGINS_SENTENCE.test(read.said)) ? read : undefined
}

function parted(line: string): { command: string; said: string; place: number } | undefined {
  const { command = '', blank = '', said = '' } = BESIDE.exec(line)?.groups ?? {}
  return said === '' ? undefined : { command, said, place: command.length + blank.length }
}

function isExplanation(said: string): boolean {
  return [BEGINS_SENTENCE, SMALL_WORD, SENTENCE_END, WORDS].some((sign) => sign.test(said))
}
