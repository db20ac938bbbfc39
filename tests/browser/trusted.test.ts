// An author's own component runs when the settings trust the notes, and only then.
import { mkdtemp, mkdir, writeFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openPrintPage } from '../../src/export/print-page.ts'
import type { HtmlPolicy } from '../../src/model/notes.ts'
import { makeDeck } from '../../src/pipeline.ts'
import { readComponents } from '../../src/read/read-components.ts'
import { openStage } from '../../src/stage/open-stage.ts'
import { paintBox } from '../support/test-stage.ts'

const text = '# A\n\n## B\n\nPress <Counter :start="3" />\n'
const counter = `<script setup>
import { ref } from 'vue'
const props = defineProps({ start: Number })
const count = ref(props.start)
</script>
<template><button @click="count++">pressed {{ count }} times</button></template>
`

async function shown(html: HtmlPolicy): Promise<string> {
  const contentDir = await mkdtemp(join(tmpdir(), 'oficina-trusted-'))
  await mkdir(join(contentDir, 'components'))
  await writeFile(join(contentDir, 'components', 'Counter.vue'), counter)
  const deck = await makeDeck({ name: 'a', files: [{ file: 'a.md', text }] }, { html })
  const components = await readComponents({ html, contentDir })
  const file = { file: join(contentDir, 'a.md'), text: deck.text }
  const { stage, findings } = await openStage(file, { paint: paintBox, components })
  try {
    if (!stage) throw new Error(JSON.stringify(findings))
    return await stage.page(async (page) => {
      await openPrintPage(page, { stage, rule: 'test/print' })
      const bodies = await page.locator('.of-body').allInnerTexts()
      return bodies.join(' ').replace(/\s+/g, ' ')
    })
  } finally {
    await stage?.close()
    await rm(contentDir, { recursive: true })
  }
}

test('trusted, it runs', async () => {
  expect(await shown('trusted')).toContain('B Press pressed 3 times')
})

test('by default it is text', async () => {
  expect(await shown('literal')).toContain('B Press <Counter :start="3" />')
})
