// How Mermaid draws: our colours and type, nothing random, nothing from labels but text.
import { font, light, type as typeScale } from '../../theme/tokens.ts'
import { axisFormatOf, hasCommitNames, plotColoursOf } from './mermaid-by-text.ts'
import { mermaidCss } from './mermaid-css.ts'

/** What a drawing may fill, canvas px: a slide below its title. */
export const roomPx = { width: 868, height: 390 } as const

const { sizePx } = typeScale.diagram
const labelPx = 16

/** Space between things, px: as it looks best, and where a drawing would not have room so. */
const gaps = {
  wide: { padding: 14, nodeSpacing: 44, rankSpacing: 52, wrappingWidth: 280 },
  tight: { padding: 8, nodeSpacing: 24, rankSpacing: 30, wrappingWidth: 200 },
  tightest: { padding: 5, nodeSpacing: 16, rankSpacing: 26, wrappingWidth: 120 },
} as const

export type Gaps = keyof typeof gaps

const pieColours = Object.fromEntries(
  light.parts.slice(0, 12).map((colour, index) => [`pie${index + 1}`, colour]),
)

/** Settings of `mermaid.initialize`; `seed` makes the ids of everything inside follow the content. */
export function mermaidSettings(
  text: string,
  options: { readonly seed: string; readonly gaps: Gaps },
) {
  const { seed } = options
  const space = gaps[options.gaps]
  return {
    startOnLoad: false,
    securityLevel: 'strict',
    htmlLabels: false,
    suppressErrorRendering: true,
    deterministicIds: true,
    deterministicIDSeed: seed,
    layout: 'dagre',
    look: 'classic',
    theme: 'base',
    fontFamily: font.body,
    fontSize: sizePx,
    themeCSS: mermaidCss(text),
    flowchart: { htmlLabels: false, useMaxWidth: true, ...space },
    class: { htmlLabels: false, ...space },
    state: { ...space },
    er: { fontSize: sizePx, ...space },
    sequence: {
      mirrorActors: false,
      height: 48,
      boxMargin: 8,
      noteMargin: 8,
      messageMargin: 26,
      diagramMarginY: 4,
      actorFontSize: sizePx,
      messageFontSize: sizePx,
      noteFontSize: labelPx,
    },
    gantt: {
      fontSize: labelPx,
      sectionFontSize: labelPx,
      barHeight: 32,
      barGap: 8,
      topPadding: 56,
      leftPadding: 130,
      useWidth: roomPx.width,
      axisFormat: axisFormatOf(text),
    },
    quadrantChart: {
      chartWidth: 640,
      chartHeight: roomPx.height,
      titleFontSize: sizePx,
      quadrantLabelFontSize: sizePx,
      xAxisLabelFontSize: labelPx,
      yAxisLabelFontSize: labelPx,
      pointLabelFontSize: labelPx,
    },
    xyChart: {
      ...roomPx,
      titleFontSize: sizePx,
      xAxis: { labelFontSize: labelPx, titleFontSize: labelPx },
      yAxis: { labelFontSize: labelPx, titleFontSize: labelPx },
    },
    journey: { taskFontSize: 20 },
    gitGraph: { showCommitLabel: hasCommitNames(text) },
    timeline: { leftMargin: 0 },
    themeVariables: {
      fontFamily: font.body,
      fontSize: `${sizePx}px`,
      background: light.paper,
      primaryColor: light.card,
      primaryTextColor: light.ink,
      primaryBorderColor: light.soft,
      secondaryColor: light.paper,
      secondaryTextColor: light.ink,
      secondaryBorderColor: light.soft,
      tertiaryColor: light.paper,
      tertiaryTextColor: light.ink,
      tertiaryBorderColor: light.stroke,
      lineColor: light.soft,
      textColor: light.ink,
      mainBkg: light.card,
      nodeBorder: light.soft,
      nodeTextColor: light.ink,
      clusterBkg: light.paper,
      clusterBorder: light.stroke,
      titleColor: light.ink,
      edgeLabelBackground: light.paper,
      actorBkg: light.card,
      actorBorder: light.soft,
      actorTextColor: light.ink,
      actorLineColor: light.stroke,
      signalColor: light.soft,
      signalTextColor: light.ink,
      noteBkgColor: light.paper,
      noteBorderColor: light.stroke,
      noteTextColor: light.ink,
      labelBoxBkgColor: light.card,
      labelBoxBorderColor: light.soft,
      labelTextColor: light.ink,
      activationBkgColor: light.line,
      activationBorderColor: light.soft,
      ...pieColours,
      pieOpacity: '1',
      pieStrokeColor: light.paper,
      pieOuterStrokeColor: light.paper,
      pieSectionTextColor: light.paper,
      pieSectionTextSize: `${sizePx}px`,
      pieLegendTextColor: light.ink,
      pieLegendTextSize: `${sizePx}px`,
      pieTitleTextColor: light.ink,
      pieTitleTextSize: `${sizePx}px`,
      commitLabelFontSize: '12px',
      tagLabelFontSize: '12px',
      quadrant1Fill: light.card,
      quadrant2Fill: light.card,
      quadrant3Fill: light.card,
      quadrant4Fill: light.card,
      quadrantPointFill: light.parts[0],
      quadrantPointTextFill: light.ink,
      quadrantTitleFill: light.ink,
      xyChart: {
        backgroundColor: light.paper,
        plotColorPalette: plotColoursOf(text),
      },
    },
  } as const
}
