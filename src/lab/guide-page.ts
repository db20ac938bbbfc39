// Style and behaviour of the lab guide: readable on a laptop beside a terminal, and on paper.
import { dark, light } from '../theme/tokens.ts'

/** Light or dark as the reader's system is. */
export const guideStyle = `
:root { color-scheme: light dark; --paper: ${light.paper}; --ink: ${light.ink}; --soft: ${light.soft};
  --line: ${light.line}; --card: ${light.card}; --part: ${light.parts[0]}; }
@media (prefers-color-scheme: dark) { :root { --paper: ${dark.paper}; --ink: ${dark.ink};
  --soft: ${dark.soft}; --line: ${dark.line}; --card: ${dark.card}; --part: ${dark.parts[0]}; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 18px/1.5 system-ui, sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 2rem; line-height: 1.2; } h2 { margin-top: 2.5rem; font-size: 1.4rem; }
ol { padding-left: 1.6rem; } ol > li { margin: 1.5rem 0; break-inside: avoid; } p { margin: .4rem 0; }
.command { display: flex; gap: .5rem; align-items: start; }
.command pre { flex: 1; margin: 0; } pre { overflow-wrap: anywhere; white-space: pre-wrap;
  background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: .6rem .8rem; }
pre, code { font: 16px/1.45 ui-monospace, monospace; }
.output { border-left: 4px solid var(--line); background: none; }
button { font: inherit; font-size: 15px; padding: .5rem .8rem; border: 1.5px solid var(--part);
  border-radius: 8px; background: none; color: var(--part); cursor: pointer; }
button:focus-visible { outline: 3px solid var(--part); outline-offset: 2px; }
.marks { display: flex; margin: .4rem 0; flex-wrap: wrap; gap: .4rem; padding: 0; list-style: none; font-size: 15px; }
.marks li { border: 1px solid var(--soft); border-radius: 6px; padding: 0 .5rem; color: var(--soft); }
.marks .checkpoint { border-color: var(--part); color: var(--part); }
.note, .source { color: var(--soft); font-size: 15px; }
@media print { button, .source { display: none; } body { font-size: 11pt; } }
`

/** Copies the command, says so, and goes back to what it said. */
export const copyScript = `
for (const button of document.querySelectorAll('button[data-copied]')) {
  const label = button.textContent
  button.addEventListener('click', async () => {
    const code = button.parentElement.querySelector('code')
    try { await navigator.clipboard.writeText(code.textContent) }
    catch {
      const range = document.createRange()
      range.selectNodeContents(code)
      getSelection().removeAllRanges()
      getSelection().addRange(range)
      document.execCommand('copy')
    }
    button.textContent = button.dataset.copied
    setTimeout(() => { button.textContent = label }, 1500)
  })
}
`
