// What the print page needs of a client: one file names the next, and each would be asked for only when
// the one before it was read; fonts only when there is text to set.

/** What is used of a file of the build. */
export interface Made {
  readonly type: string
  readonly fileName: string
  readonly name?: string
  readonly isEntry?: boolean
  readonly facadeModuleId?: string | null
  readonly imports?: readonly string[]
  readonly viteMetadata?: { readonly importedCss?: ReadonlySet<string> }
}

const PRINT_PAGE = /\/pages\/print\.vue$/
/** Of each family of the theme, what nearly every slide is set in. */
const FONT = /-latin-wght-normal-[^/]*\.woff2$/

/** Scripts, style sheets and fonts, in the order of their names. */
export function printFiles(bundle: Readonly<Record<string, Made>>): string[] {
  const made = Object.values(bundle)
  const files = new Set(made.map(({ fileName }) => fileName).filter((name) => FONT.test(name)))
  const add = (one: Made | undefined): void => {
    if (!one || files.has(one.fileName)) return
    files.add(one.fileName)
    one.viteMetadata?.importedCss?.forEach((name) => files.add(name))
    one.imports?.forEach((name) => add(bundle[name]))
  }
  made
    .filter(({ facadeModuleId, isEntry }) => isEntry || PRINT_PAGE.test(facadeModuleId ?? ''))
    .forEach(add)
  return [...files].sort()
}
