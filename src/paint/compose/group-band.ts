// Groups beside each other: equal widths, equal heights, their rows on the same lines.
import type { ChartGroup } from '../chart.ts'
import type { Wrapped } from '../measure/wrap-text.ts'
import { wrapText } from '../measure/wrap-text.ts'
import type { PlacedGroup } from '../picture.ts'
import type { Style } from '../style.ts'
import { groupsPart } from './groups-part.ts'
import type { Part, Placed } from './part.ts'
import { placedTogether } from './part.ts'
import { placeRows, rowsHeightPx } from './place-rows.ts'
import type { Rows } from './rows.ts'
import { rowChoices } from './rows.ts'
import type { Tones } from './tone.ts'

export interface BandOptions {
  readonly widthPx: number
  readonly style: Style
  readonly tones: Tones
  readonly isCompact: boolean
}

const titleWeight = 600
const costs = { blankRow: 1.5, titleLine: 2, brokenTitle: 30 }

/** One group with its title in lines and its insides measured. */
interface Member {
  readonly group: ChartGroup
  readonly title: Wrapped
  readonly choices: readonly Rows[]
  readonly inner: Part | undefined
}

/** A way to draw the band for each number of rows its groups may have. */
export function groupBand(groups: readonly ChartGroup[], options: BandOptions): Part[] {
  const { style } = options
  const widthPx = (options.widthPx - (groups.length - 1) * style.groupGapPx) / groups.length
  const insidePx = widthPx - 2 * style.groupPadPx
  if (insidePx < 3 * style.labelPx) return []
  const members = groups.map((group) => measureMember(group, { ...options, widthPx: insidePx }))
  const most = Math.max(1, ...members.map(({ choices }) => choices.at(-1)?.rows.length ?? 0))
  return Array.from({ length: most }, (_, index) =>
    band(members, { ...options, widthPx, rowCount: index + 1 }),
  ).flatMap((part) => part ?? [])
}

function measureMember(group: ChartGroup, options: BandOptions): Member {
  const { widthPx, style } = options
  const { measure, titlePx } = style
  return {
    group,
    title: wrapText(group.label, { measure, sizePx: titlePx, weight: titleWeight, widthPx }),
    choices: rowChoices(group.nodes, { widthPx, style }),
    inner: group.groups.length > 0 ? groupsPart(group.groups, options) : undefined,
  }
}

function band(
  members: readonly Member[],
  options: BandOptions & { readonly rowCount: number },
): Part | undefined {
  const { widthPx, style, tones, rowCount } = options
  const { groupPadPx, gapPx } = style
  const chosen = members.map(({ choices }) =>
    choices.findLast(({ rows }) => rows.length <= rowCount),
  )
  if (chosen.some((rows, index) => !rows && (members[index]?.group.nodes.length ?? 0) > 0)) {
    return undefined
  }
  const rowsOf = (index: number): Rows['rows'] => chosen[index]?.rows ?? []
  const tallest = Math.max(0, ...chosen.map((rows) => rows?.rows.length ?? 0))
  const heightsPx = Array.from({ length: tallest }, (_, row) =>
    Math.max(0, ...chosen.map((rows) => rows?.rows[row]?.heightPx ?? 0)),
  )
  const topPx = Math.max(...members.map(({ title }) => titleHeightPx(title, style)))
  const insideHeightPx = (index: number): number => {
    const rowsPx = rowsHeightPx(heightsPx.slice(0, rowsOf(index).length), style)
    const innerPx = members[index]?.inner?.heightPx ?? 0
    return rowsPx + innerPx + (rowsPx > 0 && innerPx > 0 ? gapPx : 0)
  }
  const insidePx = Math.max(...members.map((_, index) => insideHeightPx(index)))
  const heightPx = topPx + insidePx + (insidePx > 0 ? groupPadPx : style.titlePadPx)
  const blankRows = chosen.reduce((sum, rows, index) => {
    return members[index]?.inner ? sum : sum + tallest - (rows?.rows.length ?? 0)
  }, 0)
  const cost =
    members.reduce((sum, { title, inner }) => sum + titleCost(title) + (inner?.cost ?? 0), 0) +
    chosen.reduce((sum, rows) => sum + (rows?.cost ?? 0), 0) +
    blankRows * costs.blankRow
  const place: Part['place'] = ({ xPx, yPx }) =>
    placedTogether(
      members.map(({ group, title, inner }, index): Placed => {
        const left = xPx + index * (widthPx + style.groupGapPx)
        const area = { xPx: left, yPx, widthPx, heightPx }
        const inside = {
          xPx: left + groupPadPx,
          yPx: yPx + topPx,
          widthPx: widthPx - 2 * groupPadPx,
        }
        const rows = rowsOf(index)
        const rowsPx = rowsHeightPx(heightsPx.slice(0, rows.length), style)
        const innerY = inside.yPx + rowsPx + (rowsPx > 0 ? gapPx : 0)
        const deeper = inner?.place({ xPx: inside.xPx, yPx: innerY })
        return {
          groups: [
            { ...area, tone: tones.ofGroup(group), text: titleText(title, { area, style }) },
            ...(deeper?.groups ?? []),
          ],
          boxes: [
            ...placeRows(rows, { ...inside, heightsPx, style, tones }),
            ...(deeper?.boxes ?? []),
          ],
        }
      }),
    )
  return { heightPx, cost, place }
}

function titleText(
  title: Wrapped,
  { area, style }: { area: { xPx: number; yPx: number }; style: Style },
): PlacedGroup['text'] {
  const { titlePx, lineHeight, titlePadPx, groupPadPx } = style
  return {
    lines: title.lines,
    sizePx: titlePx,
    weight: titleWeight,
    lineHeightPx: titlePx * lineHeight,
    anchor: 'start',
    xPx: area.xPx + groupPadPx,
    middlePx: area.yPx + titlePadPx + (title.lines.length * titlePx * lineHeight) / 2,
  }
}

function titleHeightPx({ lines }: Wrapped, { titlePx, lineHeight, titlePadPx }: Style): number {
  return Math.ceil(lines.length * titlePx * lineHeight + 1.6 * titlePadPx)
}

function titleCost({ lines, brokenCount }: Wrapped): number {
  return (lines.length - 1) * costs.titleLine + brokenCount * costs.brokenTitle
}
