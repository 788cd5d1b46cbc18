import type { AddressInfo } from 'node:net'
import { accountFacade } from './facade.ts'
import { createFaultBook, fits } from './http/faults.ts'
import { listen } from './http/server.ts'
import { cloudcontrol } from './services/cloudcontrol.ts'
import { cloudformation } from './services/cloudformation/service.ts'
import { cloudtrail } from './services/cloudtrail.ts'
import { sts } from './services/sts.ts'
import { createClock } from './state/clock.ts'
import { accountOf, addKeys, createWorld } from './state/world.ts'
import type { FakeAws, FakeAwsOptions, RequestRecord } from './types.ts'

export { startOidcIssuer } from './oidc/issuer.ts'
export { githubTrust } from './state/trust.ts'
export type * from './types.ts'

/**
 * Starts an AWS on a port of this machine: STS, CloudFormation, Cloud Control and CloudTrail of all
 * accounts and regions, over state in memory.
 *
 * @throws Error when the port is taken
 */
export async function startFakeAws(options: FakeAwsOptions = {}): Promise<FakeAws> {
  const clock = createClock(options.now)
  const settings = {
    detectionSeconds: options.detectionSeconds ?? 0,
    scanSeconds: options.scanSeconds ?? 0,
    pageSize: options.pageSize ?? 100,
    eventLagSeconds: options.eventLagSeconds ?? 0,
  }
  const world = createWorld(clock, settings)
  const { lookupsPerSecond = 2 } = options
  const faults = createFaultBook(
    clock.now,
    lookupsPerSecond === false
      ? []
      : [{ service: 'cloudtrail', action: 'LookupEvents', perSecond: lookupsPerSecond }],
  )
  const requests: RequestRecord[] = []
  const seen = { maxConcurrent: 0, latencyMs: options.latencyMs ?? 0 }
  const server = await listen(
    {
      world,
      services: [sts, cloudformation, cloudcontrol, cloudtrail],
      faults,
      requests,
      latencyMs: () => seen.latencyMs,
      seeInFlight: (count) => {
        seen.maxConcurrent = Math.max(seen.maxConcurrent, count)
      },
    },
    options.port ?? 0,
  )
  const trustIssuer: FakeAws['trustIssuer'] = ({ issuer, jwksUrl }) =>
    void world.issuers.set(issuer, { jwksUrl })
  options.issuers?.forEach(trustIssuer)
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    violations: world.violations,
    clock,
    faults: {
      failNext: faults.add,
      throttleNext: (match, times = 1) =>
        faults.add({ match, times, status: 400, code: 'Throttling', message: 'Rate exceeded' }),
      slow: faults.slow,
      limit: faults.limit,
      clear: faults.clear,
    },
    get maxConcurrent() {
      return seen.maxConcurrent
    },
    get latencyMs() {
      return seen.latencyMs
    },
    set latencyMs(value) {
      seen.latencyMs = value
    },
    get detectionSeconds() {
      return settings.detectionSeconds
    },
    set detectionSeconds(value) {
      settings.detectionSeconds = value
    },
    get scanSeconds() {
      return settings.scanSeconds
    },
    set scanSeconds(value) {
      settings.scanSeconds = value
    },
    account: (id) => accountFacade(world, accountOf(world, id)),
    addKeys: (spec) => addKeys(world, spec),
    trustIssuer,
    count: (kind) => requests.filter((request) => fits(kind, request)).length,
    resetCounters() {
      requests.length = 0
      world.violations.length = 0
      seen.maxConcurrent = 0
    },
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeAllConnections()
      await closed
    },
  }
}
