// What was made the last time is kept for the next: an edit of the notes leaves most of them as they were.

/** Letters of texts in a generation; of two, the older one goes when the younger is full. */
const lettersAtMost = 4_000_000
/** What an entry costs beside its text. */
const lettersOfEntry = 200

/** The same function, which must be pure, asked once for each text; results are shared, not copied. */
export function recalled<Result>(make: (text: string) => Result): (text: string) => Result {
  let young = new Map<string, { readonly result: Result }>()
  let old: ReadonlyMap<string, { readonly result: Result }> = new Map()
  let letters = 0
  return (text) => {
    const fresh = young.get(text)
    if (fresh) return fresh.result
    const known = old.get(text) ?? { result: make(text) }
    letters += text.length + lettersOfEntry
    if (letters > lettersAtMost) {
      old = young
      young = new Map()
      letters = text.length + lettersOfEntry
    }
    young.set(text, known)
    return known.result
  }
}

/** Keeps what `make` gives for an object as long as that lives, for the last `key` it was asked with. */
export function keptWith<Result>(): (of: object, key: string, make: () => Result) => Result {
  const known = new WeakMap<object, { readonly key: string; readonly result: Result }>()
  return (of, key, make) => {
    const last = known.get(of)
    if (last?.key === key) return last.result
    const result = make()
    known.set(of, { key, result })
    return result
  }
}

const numbers = new WeakMap<object, number>()
let count = 0

/** A number for each object, as a key to what was made of it; another in each run of the program. */
export function identityOf(object: object): number {
  const known = numbers.get(object)
  if (known !== undefined) return known
  count += 1
  numbers.set(object, count)
  return count
}
