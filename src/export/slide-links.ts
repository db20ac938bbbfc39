// Links from slide to slide in a PowerPoint file, where Slidev's export has addresses of our server.

const OWN_ADDRESS =
  /<Relationship Id="(\w+)"[^>]*Target="http:\/\/127\.0\.0\.1:\d+\/[^"#]*#(\d+)-\d+"[^>]*\/>/g
const CLICK = /<a:hlinkClick r:id="(\w+)"[^>]*>.*?<\/a:hlinkClick>/gs
const slideType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/slide'

/**
 * Leads them to the slides of the file; what leads to a slide that is not in it is no link.
 * @param slide A slide's XML and its relationships, as PresentationML has them (ECMA-376, part 1).
 * @param numbers Slides of the deck that the file has, in order.
 */
export function slideLinks(
  slide: { readonly xml: string; readonly rels: string },
  { numbers }: { numbers: readonly number[] },
): { readonly xml: string; readonly rels: string } {
  const inside = new Map<string, boolean>()
  const rels = slide.rels.replace(OWN_ADDRESS, (_, id: string, number: string) => {
    const place = numbers.indexOf(Number(number)) + 1
    inside.set(id, place > 0)
    return place > 0
      ? `<Relationship Id="${id}" Type="${slideType}" Target="slide${place}.xml"/>`
      : ''
  })
  const xml = slide.xml.replace(CLICK, (click, id: string) => {
    const isThere = inside.get(id)
    if (isThere === undefined) return click
    return isThere ? `<a:hlinkClick r:id="${id}" action="ppaction://hlinksldjump"/>` : ''
  })
  return { xml, rels }
}
