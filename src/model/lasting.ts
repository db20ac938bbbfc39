// What is made anew of the same notes is the same object again: so later stages see that nothing changed.

/** The object of that name of the last time, when `fresh` is equal to it; else `fresh`. */
export type Again = <One extends object>(name: string, fresh: One) => One

/**
 * Remembers the objects of the last run by their names, and no older ones. They must never be changed,
 * and two objects of one run must not have one name.
 */
export function lasting(): <Made>(run: (again: Again) => Made) => Made {
  let last: ReadonlyMap<string, object> = new Map()
  return (run) => {
    const now = new Map<string, object>()
    const again: Again = (name, fresh) => {
      const old = last.get(name) as typeof fresh | undefined
      const one = old && isEqual(old, fresh) ? old : fresh
      now.set(name, one)
      return one
    }
    const made = run(again)
    last = now
    return made
  }
}

/** Plain data with the same keys in the same order; parts that are the same object are not looked into. */
function isEqual(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (!isObject(one) || !isObject(other)) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const keys = Object.keys(one)
  const others = Object.keys(other)
  return (
    keys.length === others.length &&
    keys.every((key, index) => key === others[index] && isEqual(one[key], other[key]))
  )
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
