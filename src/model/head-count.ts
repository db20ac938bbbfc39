// Looks in a list that is in order.

/** How many items come before the first that `holds` is false of, when it is false of all after that. */
export function headCount<Item>(list: readonly Item[], holds: (item: Item) => boolean): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const half = (low + high) >> 1
    if (holds(list[half] as Item)) low = half + 1
    else high = half
  }
  return low
}
