// The gate looks at the same documents each time; `npm run fuzz` looks at others.
import fc from 'fast-check'

fc.configureGlobal({ seed: Number(process.env['OFICINA_SEED'] ?? 1) })
