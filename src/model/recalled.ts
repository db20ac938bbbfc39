// What was made the last time is kept for the next: an edit of the notes leaves most of them as they were.

/**
 * Letters of texts in a generation, of all functions together: of two generations the older one goes
 * when the younger is full. Notes of 1,000 slides take 8 million when they are read first.
 */
const lettersAtMost = 10_000_000
/** What an entry costs beside its text. */
const lettersOfEntry = 200

let generation = 0
let letters = 0

/** The same function, which must be pure, asked once for each text; results are shared, not copied. */
export function recalled<Result>(make: (text: string) => Result): (text: string) => Result {
  let young = new Map<string, { readonly result: Result }>()
  let old: ReadonlyMap<string, { readonly result: Result }> = new Map()
  let own = generation
  return (text) => {
    if (own !== generation) {
      old = own === generation - 1 ? young : new Map()
      young = new Map()
      own = generation
    }
    const fresh = young.get(text)
    if (fresh) return fresh.result
    const known = old.get(text) ?? { result: make(text) }
    letters += text.length + lettersOfEntry
    if (letters > lettersAtMost) {
      generation += 1
      letters = 0
    }
    young.set(text, known)
    return known.result
  }
}

/**
 * The same function, which must be pure, asked once for each first argument as long as that lives
 * and the others are the very same ones; nothing that was made of other others is kept.
 */
export function kept<Of extends object, Others extends readonly unknown[], Result>(
  make: (of: Of, ...others: Others) => Result,
): (of: Of, ...others: Others) => Result {
  const known = new WeakMap<Of, { readonly others: Others; readonly result: Result }>()
  return (of, ...others) => {
    const last = known.get(of)
    if (last && isSameRow(last.others, others)) return last.result
    const result = make(of, ...others)
    known.set(of, { others, result })
    return result
  }
}

/** What is known of the whole: a few of its answers are asked for each part. */
export interface Known<Question, Answer> {
  readonly get: (question: Question) => Answer
}

/** What was asked and answered while something was made. */
interface Memory<Question, Answer, Result> {
  /** Who answered so the last time. */
  known: Known<Question, Answer>
  readonly asked: readonly (readonly [Question, Answer])[]
  readonly result: Result
}

/** `kept` for what needs to know little of much: kept while what it asked is answered as before. */
export function keptAsking<
  Of extends object,
  Question,
  Answer,
  Others extends readonly unknown[],
  Result,
>(
  make: (of: Of, known: Known<Question, Answer>, ...others: Others) => Result,
): (of: Of, known: Known<Question, Answer>, ...others: Others) => Result {
  const cellOf = kept(
    (_of: Of, ..._others: Others): { last?: Memory<Question, Answer, Result> } => ({}),
  )
  return (of, known, ...others) => {
    const cell = cellOf(of, ...others)
    const { last } = cell
    const isAlike =
      last?.known === known || last?.asked.every(([one, answer]) => known.get(one) === answer)
    if (last && isAlike) {
      last.known = known
      return last.result
    }
    const asked: [Question, Answer][] = []
    const get = (question: Question): Answer => {
      const answer = known.get(question)
      asked.push([question, answer])
      return answer
    }
    const result = make(of, { get }, ...others)
    cell.last = { known, asked, result }
    return result
  }
}

function isSameRow(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index])
}
