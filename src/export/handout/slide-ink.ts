// How slides look on paper: no tint on half a sheet of a black and white printer, no card full of ink.

/** Style of the slides in the elements that `frame` selects. */
export function slideInk(frame: string): string {
  return `
${frame} { --of-paper: white; --of-terminal-card: white; --of-terminal-ink: black; --of-terminal-soft: #444; --of-terminal-line: #888;
  --of-bright: black; }
${frame} .of-recap-slide { background: white; }
html ${frame} .of-slide.of-section-slide { --of-paper: white; --of-part: black; --of-ink: black; --of-soft: #444; --of-stroke: black; }`
}
