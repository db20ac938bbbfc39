// The recognisers in the order they are asked: the first that sees something wins.
import { aside } from './aside.ts'
import { block } from './block.ts'
import { chain } from './chain.ts'
import { commands } from './commands.ts'
import { contents } from './contents.ts'
import { definition } from './definition.ts'
import { fact } from './fact.ts'
import { list } from './list.ts'
import type { Recogniser } from './recogniser.ts'

export const recognisers: readonly Recogniser[] = [
  commands,
  chain,
  aside,
  contents,
  list,
  definition,
  fact,
  block,
]
