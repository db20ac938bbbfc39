// The package has no types of its own.
declare module 'commonmark-spec' {
  const spec: { readonly tests: readonly { markdown: string; section: string; number: number }[] }
  export default spec
}
