// British spelling → American, which is what our English dictionary has: both are right.

/** The first that fits; each keeps what follows it. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/is(?=(?:e|ed|es|er|ers|ing|ation|ations|able)$)/, 'iz'],
  [/ys(?=(?:e|ed|es|er|ing)$)/, 'yz'],
  [/our(?=(?:s|ed|ing|ful|less|ite|ites|able|al|hood|hoods|ly)?$)/, 'or'],
  [/(?<=[bct])re(?=s?$)/, 'er'],
  [/ogue(?=s?$)/, 'og'],
  [/ence(?=s?$)/, 'ense'],
  [/ll(?=(?:ed|ing|er|ers|ation)$)/, 'l'],
  [/^artefact/, 'artifact'],
  [/yoghurt/, 'yogurt'],
  [/grey/, 'gray'],
  [/ae|oe/, 'e'],
]

/** All ways of writing it in American English; nothing when there is no other. */
export function american(word: string): string[] {
  return endings.filter(([end]) => end.test(word)).map(([end, other]) => word.replace(end, other))
}
