// Which Slidev keys the stage owns, whatever the deck says: nothing remote, nothing executed.
import { fileURLToPath } from 'node:url'

/** Our theme: beside this folder in the sources and in the installed package alike. */
const themeDir = fileURLToPath(new URL('../../theme', import.meta.url))

/**
 * Keys of the first slide that always have these values. The deck may hold its own; the staged copy
 * has ours. Reasons: the favicon and fonts are fetched from elsewhere by default, and the rest adds
 * weight, an address that edits files, or code that runs (hazards H-27, H-28, H-33, H-52, H-53).
 */
export const switches = {
  theme: themeDir.replaceAll('\\', '/'),
  favicon: '',
  fonts: { provider: 'none' },
  preloadImages: false,
  monaco: false,
  twoslash: false,
  mdc: false,
  comark: false,
  remoteAssets: false,
  mcp: false,
  editor: false,
  record: false,
  drawings: { enabled: false },
  browserExporter: false,
  download: false,
  routerMode: 'hash',
  info: false,
  presenter: true,
  selectable: true,
  canvasWidth: 980,
  aspectRatio: '16/9',
} as const

/** Keys of the first slide that are taken out: they load code or write files (hazards H-7, H-11). */
export const droppedKeys: readonly string[] = [
  'addons',
  'config',
  'css',
  'defaults',
  'export',
  'exportFilename',
  'htmlAttrs',
  'monacoRunAdditionalDeps',
  'monacoTypesAdditionalPackages',
  'monacoTypesSource',
  'plantUmlServer',
  'pwa',
  'remote',
  'seoMeta',
]

/** Keys taken out of every slide: other files, and attributes that run. */
export const DROPPED_ON_SLIDES = /^(?:src|innerHTML|outerHTML|textContent|on[A-Za-z]+)$/
