import { expect, test } from 'vitest'
import { landing } from '../../../src/export/landing.ts'

test('each deck with its site and files, in its own language, nothing fetched', () => {
  const page = landing([
    {
      title: 'Redes & cabos',
      lang: 'pt-BR',
      site: 'redes/site/',
      files: [{ name: 'slides.pdf', href: 'redes/slides.pdf' }],
    },
    { title: 'Git', lang: 'en', site: 'git/site/', files: [] },
  ])
  expect(page).toContain('<html lang="pt-BR">')
  expect(page).toContain('<title>Redes &#x26; cabos · Git</title>')
  expect(page).toContain('<section lang="en"><h1><a href="git/site/">Git</a></h1>')
  expect(page).toContain('<li><a href="redes/slides.pdf">slides.pdf</a></li>')
  expect(page).toContain('<a href="git/site/#/presenter/1">Presenter view</a>')
  expect(page).not.toMatch(/https?:|src=/)
})
