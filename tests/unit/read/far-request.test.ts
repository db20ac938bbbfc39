import { createServer, type AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { farRequest, isNear } from '../../../src/read/far-request.ts'

const addresses = ['127.0.0.1', '10.1.2.3', '172.20.0.1', '192.168.1.1', '169.254.169.254']
/** NAT64 and 6to4 of 127.0.0.1, multicast. */
const disguised = ['64:ff9b::7f00:1', '2002:7f00:1::', 'ff02::1', '224.0.0.1', '255.255.255.255']

test.each([
  ...addresses,
  ...addresses.map((each) => `::ffff:${each}`),
  '::1',
  'fd00::1',
  ...disguised,
])('%s is near', (address) => {
  expect(isNear(address)).toBe(true)
})

test('addresses of the web are not', () => {
  expect(isNear('93.184.216.34')).toBe(false)
  expect(isNear('2606:2800:220:1::1')).toBe(false)
})

test('a name that leads to this machine is not connected to', async () => {
  let connections = 0
  const server = createServer(() => (connections += 1))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const asked = farRequest(new URL(`http://localhost:${port}/a.png`))
  await expect(asked).rejects.toThrow('an address of this network')
  await expect(farRequest(new URL(`http://127.0.0.1:${port}/`))).rejects.toThrow('this network')
  await expect(farRequest(new URL('file:///etc/passwd'))).rejects.toThrow(
    'not an address of the web',
  )
  await new Promise((resolve) => server.close(resolve))
  expect(connections).toBe(0)
})
