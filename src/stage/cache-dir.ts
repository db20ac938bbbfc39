// Where we keep what can be made again: built decks, drawn diagrams, the unpacked browser.
import envPaths from 'env-paths'

/**
 * Our cache folder: `OFICINA_CACHE`, or the place the system has for caches. Spaces, accents and
 * `#` in it were tried; a folder inside `node_modules` is not watched, so `present` would not see
 * changes there.
 */
export function cacheDir(): string {
  return process.env['OFICINA_CACHE'] || envPaths('oficina', { suffix: '' }).cache
}
