// Facts of a deck as JSON with a row for each, for those who read the differences.
import { kept } from '../model/recalled.ts'

/** Positions in the notes are left out: they change with every line above. */
export function rows(all: readonly object[]): string {
  return `[\n${all.map((one) => row(one)).join(',\n')}\n]\n`
}

const row = kept((one: object): string =>
  JSON.stringify(one, (key, value: unknown) => (key === 'position' ? undefined : value)),
)
