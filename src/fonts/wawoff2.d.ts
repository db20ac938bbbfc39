// The package has no types of its own.
declare module 'wawoff2' {
  const wawoff2: { decompress(data: Uint8Array): Promise<Uint8Array<ArrayBuffer>> }
  export default wawoff2
}
