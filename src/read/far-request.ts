// One request to the web, never to this machine or its network: a stranger's notes must not reach them
// through us.
import { lookup, type LookupAddress } from 'node:dns'
import type { IncomingMessage } from 'node:http'
import { BlockList, isIP, isIPv6, type LookupFunction } from 'node:net'
import { Readable } from 'node:stream'

const timeoutMs = 15_000

const near = new BlockList()
const nearNets = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  // Many at once, and what is kept for later.
  ['224.0.0.0', 3],
] as const
for (const [net, bits] of nearNets) near.addSubnet(net, bits, 'ipv4')
near.addAddress('::', 'ipv6')
near.addAddress('::1', 'ipv6')
near.addSubnet('fc00::', 7, 'ipv6')
near.addSubnet('fe80::', 10, 'ipv6')
near.addSubnet('ff00::', 8, 'ipv6')
// An IPv4 address in IPv6 clothes (NAT64, 6to4), which leads where that one leads.
near.addSubnet('64:ff9b::', 96, 'ipv6')
near.addSubnet('2002::', 16, 'ipv6')

/**
 * Asks for `url`. The address is looked at when the connection is made, so that a name that leads
 * elsewhere a moment later (DNS rebinding) leads nowhere. Redirections are the caller's matter.
 * @throws Error when the address is near, is not of the web, or does not answer in 15 s.
 */
export async function farRequest(url: URL): Promise<Response> {
  const { request } = await protocolOf(url)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) && isNear(host)) throw new Error('an address of this network')
  const message = await new Promise<IncomingMessage>((resolve, reject) => {
    const asked = request(url, { lookup: farLookup, signal: AbortSignal.timeout(timeoutMs) })
    asked.once('response', resolve)
    asked.once('error', reject)
    asked.end()
  })
  const { location } = message.headers
  const body = Readable.toWeb(message) as ReadableStream<Uint8Array>
  const status = message.statusCode ?? 500
  const headers = new Headers(location === undefined ? [] : [['location', location]])
  return new Response(bodiless.has(status) ? null : body, { status, headers })
}

/** Answers for which `Response` takes no body. */
const bodiless: ReadonlySet<number> = new Set([204, 205, 304])

async function protocolOf({
  protocol,
}: URL): Promise<Pick<typeof import('node:https'), 'request'>> {
  if (protocol === 'https:') return import('node:https')
  if (protocol === 'http:') return import('node:http')
  throw new Error('not an address of the web')
}

/** Like the system's, but for names that lead to this network. */
const farLookup: LookupFunction = (name, options, done) => {
  lookup(name, { ...options, all: true }, (error, found: LookupAddress[]) => {
    const isAnyNear = found?.some(({ address }) => isNear(address))
    const problem = error ?? (isAnyNear ? new Error('an address of this network') : null)
    const [first] = found ?? []
    if (problem || !first) return done(problem ?? new Error('no address'), '', 0)
    return options.all ? done(null, found) : done(null, first.address, first.family)
  })
}

/** True for addresses of this machine and its network. */
export function isNear(address: string): boolean {
  const mapped = /^::ffff:(?<v4>\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.groups?.['v4']
  const plain = mapped ?? address
  return near.check(plain, isIPv6(plain) ? 'ipv6' : 'ipv4')
}
