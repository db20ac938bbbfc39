// The lab page as a participant has it: read by axe, light and dark, wide and narrow; copied from by keyboard, offline.
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeLabFiles } from '../../src/lab/write-lab.ts'
import { en } from '../../src/locale/en.ts'
import type { Page } from 'playwright'
import { openPage } from '../support/open-page.ts'
import { workshopOf } from '../support/workshop-of.ts'

const long = `kubectl run web ${Array.from({ length: 20 }, (_, at) => `--env=NAME_${at}=value`).join(' ')}`
const notes = `---
lang: en
---
# Pods

## By hand

\`\`\`console
$ ${long}
pod/web created
$ kubectl get pods
NAME   READY   STATUS
web    1/1     Running
\`\`\`

- \`kubectl delete pod <name>\` takes **one** away

## Files

\`\`\`sh
cat <<EOF > pod.yaml # a file
kind: Pod
  indented: "é"
EOF
\`\`\`
`

let dir = ''
let address = ''
let opened: Awaited<ReturnType<typeof openPage>>
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lab é '))
  const { lab } = workshopOf(notes)
  const page = await writeLabFiles(lab, { dir, locale: en, title: 'Pods', lang: 'en' })
  address = pathToFileURL(page ?? '').href
  opened = await openPage()
})
afterAll(async () => {
  await opened.browser.close()
  await rm(dir, { recursive: true })
})

/** A page of its own, as somebody opens it. */
async function withPage<T>(use: (page: Page) => Promise<T>): Promise<T> {
  const context = await opened.browser.newContext()
  try {
    return await use(await context.newPage())
  } finally {
    await context.close()
  }
}

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

test.each([
  ['light', 1200],
  ['dark', 1200],
  ['light', 360],
] as const)('axe finds nothing: %s, %i px', async (colorScheme, width) => {
  const found = await withPage(async (page) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 800 })
    await page.goto(address)
    await page.addScriptTag({ path: axe })
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    const violations = await page.evaluate(async () => {
      type Axe = { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
      const results = await (globalThis as unknown as { axe: Axe }).axe.run()
      return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
    })
    return { wide, violations }
  })
  expect(found).toEqual({ wide: 0, violations: [] })
})

test('every command is copied letter for letter, by keyboard and offline; the page says that it was', async () => {
  const { lab } = workshopOf(notes)
  const copied = await withPage(async (page) => {
    await page.addInitScript(() => {
      const said: string[] = []
      const writeText = (text: string): Promise<void> => Promise.resolve(void said.push(text))
      Object.defineProperty(navigator, 'clipboard', { value: { writeText } })
      Object.assign(globalThis, { said })
    })
    await page.goto(address)
    await page.context().setOffline(true)
    const labels: string[] = []
    for (let count = 0; count < lab.length; count += 1) {
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      labels.push(await page.evaluate(() => document.activeElement?.textContent ?? ''))
    }
    const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said)
    return { labels, said }
  })
  expect(copied.said.toSorted()).toEqual(lab.map(({ command }) => command).toSorted())
  expect(copied.labels).toEqual(lab.map(() => 'Copied'))
})
