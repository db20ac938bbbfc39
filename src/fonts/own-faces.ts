// Which file and weight of the user's fonts draws each kind of text: what the browser will choose.
import type { FontRole, Look } from '../theme/look.ts'
import type { FaceName, OwnFaces } from '../model/face-file.ts'
import { measureFont, type Cut } from './measure-font.ts'
import { openFont } from './open-font.ts'

type Fonts = NonNullable<Look['fonts']>

interface Choice extends Cut {
  /** The first of these that there is. */
  readonly roles: readonly FontRole[]
}

const choices: Readonly<Record<FaceName, Choice>> = {
  body: { roles: ['body'], weight: 400 },
  bodyItalic: { roles: ['bodyItalic', 'body'], weight: 400 },
  semibold: { roles: ['bodyBold', 'body'], weight: 600 },
  bold: { roles: ['bodyBold', 'body'], weight: 700 },
  boldItalic: { roles: ['bodyItalic', 'bodyBold', 'body'], weight: 700 },
  title: { roles: ['title'], weight: 700 },
  code: { roles: ['code'], weight: 400 },
  tabular: { roles: ['body'], weight: 400, isTabular: true },
  tabularBold: { roles: ['bodyBold', 'body'], weight: 700, isTabular: true },
}

/** Widths of the faces that `fonts` change; about half a second of work for each. */
export async function ownFaces(fonts: Fonts): Promise<OwnFaces> {
  const own: { [Name in FaceName]?: OwnFaces[Name] } = {}
  for (const [name, { roles, ...cut }] of Object.entries(choices) as [FaceName, Choice][]) {
    const font = roles.map((role) => fonts[role]).find((found) => found !== undefined)
    const isOfBody = roles.includes('body')
    if (!font || (isOfBody && !fonts.body)) continue
    own[name] = await measureFont(await openFont(font.bytes), cut)
  }
  return own
}
