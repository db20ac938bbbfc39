// Opens a stage for tests: in a cache of the tests' own, with a painter that needs no fonts.
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStage } from '../../src/stage/open-stage.ts'
import type { Staged, StageOptions } from '../../src/stage/stage.ts'

/** What is kept here stays between runs, the unpacked browser above all. */
process.env['OFICINA_CACHE'] ??= join(tmpdir(), 'oficina-tests')

const TITLE = /accTitle: (.+)/

/** Draws any flowchart as its title in a box. */
export const paintBox: StageOptions['paint'] = (text) => {
  const title = TITLE.exec(text)?.[1]
  return text.startsWith('flowchart') && title
    ? {
        svg: `<svg viewBox="0 0 300 100" width="300"><text y="40" font-size="18" fill="currentColor">${title}</text></svg>`,
        title,
        description: '',
      }
    : undefined
}

export function openTestStage(text: string, file = '/nowhere/deck.md'): Promise<Staged> {
  return openStage({ file, text }, { paint: paintBox })
}
