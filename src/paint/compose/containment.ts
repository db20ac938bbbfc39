// What contains what: groups with a title inside, boxes in rows, loose things below.
import type { Chart } from '../chart.ts'
import type { Picture } from '../picture.ts'
import type { Style } from '../style.ts'
import { stylesFor } from '../style.ts'
import type { Compose, Room } from './composition.ts'
import { bandChoices, stacked } from './groups-part.ts'
import type { Part } from './part.ts'
import { chooseHeights } from './part.ts'
import { placeRows, rowsHeightPx } from './place-rows.ts'
import { rowChoices } from './rows.ts'
import type { Tones } from './tone.ts'
import { tonesOf } from './tone.ts'

/** The drawing looks best when it leaves some air below. */
const likedShare = { full: 0.82, compact: 0.76 }
/** What a px over the room costs: more than anything else. */
const overPerPx = 40

/** Charts without edges. When nothing fits, the lowest arrangement, higher than the room. */
export const containment: Compose = (chart, room) => {
  if (chart.edges.length > 0 || chart.groups.length + chart.nodes.length === 0) return undefined
  const tones = tonesOf(chart)
  let best: { part: Part; price: number } | undefined
  for (const style of stylesFor(room)) {
    for (const part of arrangements(chart, { room, style, tones })) {
      const overPx = Math.max(0, part.heightPx + 2 * marginPx - room.heightPx)
      const price = part.cost + style.cost + overPx * overPerPx
      if (!best || price < best.price) best = { part, price }
    }
    // A smaller style is looked at only when this one is too high or cuts words.
    if (best && best.price < style.cost + goodEnough) break
  }
  return best && pictureOf(best.part, room)
}

const costs = { beside: 12, band: 3 }

/** Beyond this price, smaller type may be the better way. */
const goodEnough = 40

function* arrangements(
  chart: Chart,
  options: { room: Room; style: Style; tones: Tones },
): Generator<Part> {
  const { room, style, tones } = options
  const { isCompact } = room
  const widthPx = room.widthPx - 2 * marginPx
  const heightPx = room.heightPx - 2 * marginPx
  // Loose things stand in the columns of the groups above them.
  const looseStyle = { ...style, gapPx: style.groupGapPx }
  const loose = looseRows(chart, { widthPx, style: looseStyle, tones })
  const bandOptions = { widthPx, style, tones, isCompact }
  const ways = chart.groups.length > 0 ? bandChoices(chart.groups, bandOptions) : [[]]
  const share = likedShare[isCompact ? 'compact' : 'full']
  for (const [index, bands] of ways.entries()) {
    const pieces = loose.length > 0 ? [...bands, loose] : bands
    const gapsPx = (pieces.length - 1) * style.groupGapPx
    const limits = { likedPx: heightPx * share - gapsPx, heightPx: heightPx - gapsPx }
    const part = stacked(chooseHeights(pieces, limits), { style })
    // One band reads as one system; a small map is read from top to bottom while there is room.
    const shapeCost = isCompact ? index * costs.beside : (bands.length - 1) * costs.band
    yield { ...part, cost: part.cost + shapeCost }
  }
}

function looseRows(
  { nodes }: Chart,
  options: { widthPx: number; style: Style; tones: Tones },
): Part[] {
  return rowChoices(nodes, options).map(({ rows, cost }) => {
    const heightsPx = rows.map(({ heightPx }) => heightPx)
    return {
      heightPx: rowsHeightPx(heightsPx, options.style),
      cost,
      place: (corner) => ({
        groups: [],
        boxes: placeRows(rows, { ...corner, ...options, heightsPx }),
      }),
    }
  })
}

/** Half a stroke stays free around everything. */
const marginPx = 1

function pictureOf(part: Part, { widthPx }: Room): Picture {
  return {
    widthPx,
    heightPx: part.heightPx + 2 * marginPx,
    arrows: [],
    titles: [],
    ...part.place({ xPx: marginPx, yPx: marginPx }),
  }
}
