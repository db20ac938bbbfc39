// Facts of a deck as JSON with a row for each, for those who read the differences.

/** Positions in the notes are left out: they change with every line above. */
export function rows(all: readonly object[]): string {
  const noPosition = (key: string, value: unknown): unknown =>
    key === 'position' ? undefined : value
  return `[\n${all.map((one) => JSON.stringify(one, noPosition)).join(',\n')}\n]\n`
}
