// Defects that the browser tells: words on the console, requests that fail or that leave the machine.
import type { Defect } from '../defect.ts'
import { instead, pick, sentence, under } from '../edits.ts'

const script = (code: string): string => `<script setup>\n${code}\n</script>`

export const machine: readonly Defect[] = [
  {
    name: 'a warning on the console',
    rules: ['check/console'],
    edit: (slide, variant) => under(slide, script(`console.warn('aviso ${variant}')`)),
  },
  {
    name: 'an error on the console',
    rules: ['check/console'],
    edit: (slide, variant) => under(slide, script(`console.error('falha ${variant}')`)),
  },
  {
    name: 'an exception',
    rules: ['check/console'],
    edit: (slide, variant) =>
      under(
        slide,
        script(
          pick(variant, [
            `setTimeout(() => { throw new Error('falha ${variant}') })`,
            `Promise.reject(new Error('falha ${variant}'))`,
            `queueMicrotask(() => { JSON.parse('{${variant}') })`,
          ]),
        ),
      ),
  },
  {
    name: 'an exception while a slide is drawn',
    rules: ['check/console', 'check/settled', 'check/blank'],
    edit: (slide, variant) => instead(slide, `Total: {{ [].primeiro${variant}.nome }}`),
  },
  {
    name: 'an image from another machine',
    rules: ['check/remote'],
    edit: (slide, variant) =>
      instead(
        slide,
        pick(variant, [
          `![Rede](https://remoto.example/rede-${variant}.png)`,
          `<img alt="Rede" src="http://remoto.example/rede-${variant}.png">`,
          `<img alt="Rede" srcset="https://remoto.example/rede-${variant}.png 2x" src="https://remoto.example/r-${variant}.png">`,
        ]),
      ),
  },
  {
    name: 'a style from another machine',
    rules: ['check/remote'],
    edit: (slide, variant) =>
      instead(
        slide,
        `<p style="background: url(https://remoto.example/fundo-${variant}.png)">${sentence(variant)}</p>`,
      ),
  },
  {
    name: 'a frame from another machine',
    rules: ['check/remote'],
    edit: (slide, variant) =>
      instead(
        slide,
        `<iframe title="Filme" src="https://remoto.example/filme-${variant}"></iframe>`,
      ),
  },
  {
    name: 'data from another machine',
    rules: ['check/remote'],
    edit: (slide, variant) =>
      under(
        slide,
        script(
          pick(variant, [
            `fetch('https://remoto.example/dados-${variant}.json').catch(() => undefined)`,
            `navigator.sendBeacon('https://remoto.example/conta-${variant}')`,
            `try { new WebSocket('wss://remoto.example/sala-${variant}') } catch {}`,
          ]),
        ),
      ),
  },
  {
    name: 'a request that fails',
    rules: ['check/request'],
    edit: (slide, variant) =>
      instead(slide, `<iframe title="Página" src="./falta-${variant}.html"></iframe>`),
  },
]
