// Our own version, read from the package, so that it stands in one place.
import { readFileSync } from 'node:fs'

const file = new URL('../package.json', import.meta.url)

/** Version of the package, such as `0.1.0`. */
export const version = (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
