// What a thing's name says it is: one outline per role, the same across the deck.
import type { Role } from '../model/diagram.ts'

/**
 * Names by role, Portuguese, English and Spanish; the first that matches decides. Whole words only,
 * and only names that cannot mean anything else.
 */
const names: readonly (readonly [role: Role, name: RegExp])[] = [
  [
    'database',
    /\b(?:etcd|databases?|db|bancos? de dados|bases? de d(?:ados|atos)|postgres(?:ql)?|mysql|mariadb|mongodb|redis|sqlite|cassandra)\b/i,
  ],
  [
    'registry',
    /\b(?:registry|registries|registro de (?:imagens|im[áa]genes|containers?))(?![\p{L}\p{N}])/iu,
  ],
  [
    'storage',
    /(?<![\p{L}\p{N}])(?:armazenamento|almacenamiento|storage|volumes?|vol[úu]men(?:es)?|buckets?)(?![\p{L}\p{N}])/iu,
  ],
]

/** A step that begins with a database and says little more is one: “etcd”, “Banco de dados MySQL”. */
export function isDatabaseStep(label: string): boolean {
  const found = names.find(([role]) => role === 'database')?.[1].exec(label)
  if (!found || found.index > 0) return false
  const rest = label.slice(found[0].length).trim()
  return rest === '' || rest.split(/\s+/u).length === 1
}

/** The role of a thing by its name; `component` when it says nothing. */
export function roleOf(label: string): Role {
  return names.find(([, name]) => name.test(label))?.[0] ?? 'component'
}
