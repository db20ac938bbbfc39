// Run when the package is made: bundles the builder into it, and the clients of the theme's own look, so
// that the first deck on a machine waits for its slides only.
import { cp, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { bundleBuilder } from './bundle-builder.ts'
import { shippedBuilder } from './builder-program.ts'
import { clientOf, plain, withFormula } from './client-of.ts'
import { readyClient, shippedClients } from './ready-client.ts'

await rm(shippedBuilder, { recursive: true, force: true })
await bundleBuilder(shippedBuilder)
await rm(shippedClients, { recursive: true, force: true })
for (const text of [plain, withFormula]) {
  const client = clientOf(text, {})
  const { problem } = await readyClient(client, {})
  if (problem !== undefined) throw new Error(problem)
  const isOfClient = (path: string): boolean => !basename(path).startsWith('utilities-')
  const to = join(shippedClients, basename(client.dir))
  await cp(client.dir, to, { recursive: true, filter: isOfClient })
}
