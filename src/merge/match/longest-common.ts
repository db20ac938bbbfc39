// Longest common subsequence of two lists, as pairs of indexes.

/** Equal ends are taken off first: most lists differ in a few places. */
export function longestCommon(a: readonly string[], b: readonly string[]): [number, number][] {
  let from = 0
  while (from < a.length && from < b.length && a[from] === b[from]) from += 1
  let [toA, toB] = [a.length, b.length]
  while (toA > from && toB > from && a[toA - 1] === b[toB - 1]) {
    toA -= 1
    toB -= 1
  }
  const head = Array.from({ length: from }, (_, at): [number, number] => [at, at])
  const tail = Array.from({ length: a.length - toA }, (_, at): [number, number] => [
    toA + at,
    toB + at,
  ])
  return [...head, ...middle(a, b, { from, toA, toB }), ...tail]
}

function middle(
  a: readonly string[],
  b: readonly string[],
  { from, toA, toB }: { from: number; toA: number; toB: number },
): [number, number][] {
  const [rows, columns] = [toA - from, toB - from]
  if (rows === 0 || columns === 0) return []
  const width = columns + 1
  const lengths = new Uint32Array((rows + 1) * width)
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const isSame = a[from + row] === b[from + column]
      lengths[row * width + column] = isSame
        ? (lengths[(row + 1) * width + column + 1] ?? 0) + 1
        : Math.max(lengths[(row + 1) * width + column] ?? 0, lengths[row * width + column + 1] ?? 0)
    }
  }
  const pairs: [number, number][] = []
  let [row, column] = [0, 0]
  while (row < rows && column < columns) {
    if (a[from + row] === b[from + column]) {
      pairs.push([from + row, from + column])
      row += 1
      column += 1
    } else if (
      (lengths[(row + 1) * width + column] ?? 0) >= (lengths[row * width + column + 1] ?? 0)
    ) {
      row += 1
    } else column += 1
  }
  return pairs
}
