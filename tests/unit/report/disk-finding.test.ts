import { expect, test } from 'vitest'
import { diskFinding } from '../../../src/report/disk-finding.ts'

const refused = (code: string, path?: string): Error =>
  Object.assign(new Error(`${code}: refused`), { code, ...(path ? { path } : {}) })

test.each([
  [refused('ENOSPC'), 'Unexpected answer of the file system: a full disk, expected'],
  [refused('EACCES', '/a/b.html'), 'at `/a/b.html`: no permission, expected'],
  [Object.assign(refused('ENOENT', '/a/b'), { syscall: 'mkdir' }), 'at `/a/b`: no new folder'],
  [
    Object.assign(refused('EISDIR', '/a/b.7.tmp'), { dest: '/a/b' }),
    'at `/a/b`: a folder in the place of a file',
  ],
])('%s is a finding', (error, said) => {
  expect(diskFinding(error)).toMatchObject({ rule: 'cli/disk', severity: 'error' })
  expect(diskFinding(error)?.message).toContain(said)
})

test('an error of ours stays one', () => {
  expect(diskFinding(new TypeError('x is undefined'))).toBeUndefined()
  expect(diskFinding(refused('ENOENT', '/a'))).toBeUndefined()
})
