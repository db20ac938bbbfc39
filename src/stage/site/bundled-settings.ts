// Slidev's own settings files that the bundled builder has in it: there the bundler puts them in here.

/** Modules by the addresses of their files. */
export const bundledSettings: Readonly<Record<string, unknown>> = {}
