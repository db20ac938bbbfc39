// Which utility classes modules name: what UnoCSS would find, told apart by module.
import type { Utilities } from './slidev-of.ts'
import type { Plugin } from './vite.ts'

export interface UtilityScan {
  /** Stands where UnoCSS's own scan would, and sees what it would see. */
  readonly plugin: Plugin
  /** Notes classes in a text that no build goes over. */
  readonly add: (text: string, id: string) => void
  /** Classes in all modules whose id passes. */
  readonly tokensOf: (isWanted: (id: string) => boolean) => Promise<readonly string[]>
}

/** What UnoCSS is told to leave alone. */
const SKIPPED =
  /(?:\/\/|\/\*|<!--)\s*@unocss-skip-start[\s\S]*?@unocss-skip-end\s*?(?:\*\/|-->|\n|$)/g

export function utilityScan(utilities: Utilities): UtilityScan {
  const seen = new Map<string, Promise<readonly string[]>>()
  const known = new Map<string, Promise<boolean>>()
  const isUtility = (token: string): Promise<boolean> => {
    const before = known.get(token)
    if (before) return before
    const asked = utilities.uno.parseToken(token).then(Boolean)
    known.set(token, asked)
    return asked
  }
  const utilitiesIn = async (code: string, id: string): Promise<readonly string[]> => {
    await utilities.ready
    const text = code.replace(SKIPPED, '')
    const tokens = [...(await utilities.uno.applyExtractors(text, id, new Set()))]
    const are = await Promise.all(tokens.map(isUtility))
    return tokens.filter((_, index) => are[index])
  }
  const add = (code: string, id: string): void => {
    seen.set(id, utilitiesIn(code, id))
  }
  return {
    add,
    plugin: {
      name: 'oficina:utility-scan',
      enforce: 'pre',
      transform(code: string, id: string) {
        if (utilities.filter(code, id)) add(code, id)
        return null
      },
    },
    async tokensOf(isWanted) {
      const wanted = [...seen].filter(([id]) => isWanted(id)).map(([, tokens]) => tokens)
      return [...new Set((await Promise.all(wanted)).flat())].sort()
    },
  }
}
