#!/usr/bin/env node
// The launcher: plain JavaScript that every Node can read, so that an old one gets a clear word.
// Runs the compiled program of the package, or the sources in a checkout.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import module, { createRequire } from 'node:module'

const needed = [22, 12]
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const isNewEnough = major > needed[0] || (major === needed[0] && minor >= needed[1])

if (isNewEnough) {
  module.enableCompileCache?.()
  const compiled = new URL('../lib/cli.js', import.meta.url)
  const sources = new URL('./cli.ts', import.meta.url)
  const { main } = await import((existsSync(sources) ? sources : compiled).href)
  await main(process.argv.slice(2))
} else {
  runOnShippedNode()
}

/** Our package brings a Node of its own: start again on it. */
function runOnShippedNode() {
  const shipped = findShippedNode()
  if (shipped === undefined) {
    console.error(
      `error  Unexpected Node ${process.versions.node}, expected ${needed.join('.')} or newer (cli/node)\n` +
        '  → Install a newer Node, or run `npm install` again so that the one in the package is there.',
    )
    process.exitCode = 2
    return
  }
  const run = spawnSync(shipped, process.argv.slice(1), { stdio: 'inherit' })
  process.exitCode = run.status ?? 2
}

function findShippedNode() {
  try {
    const path = createRequire(import.meta.url).resolve('node/bin/node')
    return existsSync(path) ? path : undefined
  } catch {
    return undefined
  }
}
