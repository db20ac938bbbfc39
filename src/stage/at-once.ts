// Several decks or formats at a time, as many as the machine has cores and memory for.
import { availableParallelism } from 'node:os'

/** What a deck takes while it is built and printed; measured with 100 slides, rounded up. */
const deckBytes = 1.2 * 1024 ** 3

/** How many decks fit the machine; at least one. */
export function decksAtOnce(
  machine: { readonly cores: number; readonly freeBytes: number } = {
    cores: availableParallelism(),
    freeBytes: process.availableMemory(),
  },
): number {
  return Math.max(1, Math.min(machine.cores, Math.floor(machine.freeBytes / deckBytes)))
}

/**
 * Does `work` for every item, `most` at a time. When one fails, those that run are finished and
 * none is begun.
 * @returns What each gave, in the items' order.
 * @throws The first failure.
 */
export async function atOnce<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
  { most }: { most: number },
): Promise<Result[]> {
  const results: Result[] = []
  const failures: unknown[] = []
  let next = 0
  const turns = Array.from({ length: Math.min(most, items.length) }, async () => {
    while (next < items.length && failures.length === 0) {
      const at = next
      next += 1
      try {
        results[at] = await work(items[at] as Item)
      } catch (error) {
        failures.push(error)
      }
    }
  })
  await Promise.all(turns)
  if (failures.length > 0) throw failures[0]
  return results
}
