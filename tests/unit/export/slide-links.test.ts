import { expect, test } from 'vitest'
import { slideLinks } from '../../../src/export/slide-links.ts'

const linkTo = (id: string, target: string): string =>
  `<Relationship Id="${id}" Type="…/hyperlink" Target="${target}" TargetMode="External"/>`
const click = (id: string): string =>
  `<a:hlinkClick r:id="${id}" action="" history="1"><a:extLst/></a:hlinkClick>`

test('a link to a slide of the file leads there', () => {
  const rels = linkTo('rId1', 'http://127.0.0.1:45379/print.html?print#032-01')
  const made = slideLinks({ xml: click('rId1'), rels }, { numbers: [7, 32] })
  expect(made.xml).toBe('<a:hlinkClick r:id="rId1" action="ppaction://hlinksldjump"/>')
  expect(made.rels).toContain('Id="rId1"')
  expect(made.rels).toContain('Target="slide2.xml"')
  expect(made.rels).not.toContain('External')
})

test('a link to a slide that is left out is none', () => {
  const rels = linkTo('rId1', 'http://127.0.0.1:45379/?print#032-01')
  expect(slideLinks({ xml: `<a>${click('rId1')}</a>`, rels }, { numbers: [7] })).toEqual({
    xml: '<a></a>',
    rels: '',
  })
})

test('links to the web stay', () => {
  const slide = { xml: click('rId3'), rels: linkTo('rId3', 'https://example.org/#003-01') }
  expect(slideLinks(slide, { numbers: [3] })).toEqual(slide)
})
