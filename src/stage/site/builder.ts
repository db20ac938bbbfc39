// Builds clients and slides with Slidev's own plugins, in a process of its own: Slidev keeps the first
// deck's root for its whole life. Starts loading Slidev at once, before it is told what to build.
import module from 'node:module'
import type { BuiltSlides } from './build-slides.ts'
import { lighten } from './lighten.ts'
import { slidevOf, type SlidevOf } from './slidev-of.ts'
import type { Answer, Task } from './task.ts'
import { loadVite } from './vite.ts'

lighten()
void import('@slidev/cli')
void loadVite()

let slidev: Promise<SlidevOf> | undefined
let slides: BuiltSlides | undefined

process.on('message', (task: Task) => {
  void perform(task)
    .then(
      (): Answer => ({}),
      (error: Error): Answer => ({ problem: error.message }),
    )
    .then((answer) => process.send?.(answer))
})
process.on('disconnect', () => {
  module.flushCompileCache?.()
  process.exit(1)
})

async function perform(task: Task): Promise<void> {
  if (task.kind === 'client') {
    slidev ??= slidevOf(task.dir, task.entry)
    const { buildClient } = await import('./build-client.ts')
    await buildClient(await slidev, task)
  } else if (task.kind === 'slides') {
    slidev ??= slidevOf(task.dir, task.entry)
    const { buildSlides } = await import('./build-slides.ts')
    slides = await buildSlides(await slidev, task)
  } else {
    if (!slidev || !slides) throw new Error('Unexpected `finish` before `slides`')
    const { finishSite } = await import('./finish-site.ts')
    await finishSite(await slidev, { ...task, slides })
  }
}
