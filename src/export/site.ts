// The deck as a folder of files for any web server, in any folder of it.
import type { ExportFormat } from './format.ts'

/** The built site itself: relative addresses and hash routes work from any sub-path. */
export const site: ExportFormat = {
  fileName: 'site',
  make: (stage) => Promise.resolve(stage.siteDir),
}
