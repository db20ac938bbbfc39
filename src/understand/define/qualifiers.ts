// Labels that are adjectives of what stands above them: “Transformações” and “Físicas”, “Químicas”.

/** How adjectives end in our languages; nouns do too, but hardly all of a list. */
const ADJECTIVE =
  /^\p{L}+(?:[iíóôáa]?(?:c|v)[oa]s?|[ai]d[oa]s?|os[oa]s?|[áa]ri[oa]s?|a(?:l|is|les)|ic|ive|ous|[ai]ble|ed)$/iu
const labelsAtLeast = 2

/** Every label is one word that ends like an adjective. */
export function areQualifiers(labels: readonly string[]): boolean {
  return labels.length >= labelsAtLeast && labels.every((label) => ADJECTIVE.test(label))
}
