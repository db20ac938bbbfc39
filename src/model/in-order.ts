// The longest run in rising order: what stayed where it was when a list was put in another order.

/** Members of the longest rising subsequence: those that kept their order. */
export function inOrder(numbers: readonly number[]): Set<number> {
  const tails: number[] = []
  const before: (number | undefined)[] = []
  numbers.forEach((value, index) => {
    let low = 0
    let high = tails.length
    while (low < high) {
      const half = (low + high) >> 1
      if ((numbers[tails[half] ?? 0] ?? 0) < value) low = half + 1
      else high = half
    }
    before[index] = low > 0 ? tails[low - 1] : undefined
    tails[low] = index
  })
  const kept = new Set<number>()
  for (let at = tails.at(-1); at !== undefined; at = before[at]) kept.add(numbers[at] ?? 0)
  return kept
}
