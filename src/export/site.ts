// The deck as a folder of files for any web server, in any folder of it.
import { copyFile, cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { contentKey, fillFolder, isKept } from '../stage/kept.ts'
import type { Stage } from '../stage/stage.ts'
import { canvas } from '../theme/tokens.ts'
import type { ExportFormat } from './format.ts'
import { png } from './pictures.ts'

/** As wide as the places want it where links are shown with a picture. */
const pictureWidthPx = 1200
const pictureName = 'social.png'

/** The built site, which works from any sub-path, with a picture of its first slide. */
export const site: ExportFormat = {
  fileName: 'site',
  async make(stage, { say, siteUrl }) {
    const dir = join(
      stage.keptDir,
      siteUrl ? `site-${contentKey(siteUrl).slice(0, 8)}` : 'site-out',
    )
    if (await isKept(dir)) return dir
    const cover = await coverOf(stage, { ...(say ? { say } : {}) })
    const { socialImage } = await import('./social-image.ts')
    await fillFolder(dir, async (aside) => {
      await cp(stage.siteDir, aside, { recursive: true })
      await copyFile(cover, join(aside, pictureName))
      const index = join(aside, 'index.html')
      const html = await readFile(index, 'utf8')
      const href = siteUrl ? new URL(pictureName, siteUrl).href : `./${pictureName}`
      await writeFile(index, socialImage(html, { href, alt: stage.title }))
    })
    return dir
  },
}

async function coverOf(stage: Stage, how: { say?: (words: string) => void }): Promise<string> {
  const scale = pictureWidthPx / canvas.widthPx
  const dir = await png.make(stage, { ...how, scale, slideNumbers: [1] })
  const [name = ''] = await readdir(dir)
  return join(dir, name)
}
