// Slidev's UnoCSS reads every attribute as a utility class: `font-size="18"` in a drawing would
// become 72 px, `opacity="0.5"` almost nothing. The drawing attributes of SVG are none of its.
const svgAttributes = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-[a-z]+',
  'opacity',
  'font-[a-z]+',
  'letter-spacing',
  'text-anchor',
  'transform',
  'width',
  'height',
  'r[xy]?',
  'c?[xy][12]?',
]

export default {
  blocklist: [new RegExp(`^\\[(?:${svgAttributes.join('|')})~="`)],
}
