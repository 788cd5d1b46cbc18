import assert from 'node:assert/strict'
import { test } from 'node:test'
import plugin from './index.js'
import { team } from './team.js'
import { weekly } from './weekly.js'

const log = { debug() {}, info() {}, warning() {} }

test('the job is silent until it is switched on', () => {
  assert.equal(plugin.jobs({ config: {} })[0].enabled, false)
  assert.equal(plugin.jobs({ config: { enabled: 'true' } })[0].enabled, true)
})

test('the job counts what is open, and remembers it', async () => {
  const open = [{ severity: 'critical' }, { severity: 'low' }, { severity: 'high', exempted: {} }]
  const ledger = { states: async () => [{ open }] }
  const first = await weekly({ ledger, memory: null, dryRun: false, log })
  assert.equal(first.message, '2 open, 1 of them grave; no earlier number')
  const second = await weekly({ ledger, memory: first.memory, dryRun: false, log })
  assert.match(second.message, /2 the last time/)
})

test('the check asks production for a team', () => {
  const ask = (metadata) =>
    team({ standard: { metadata }, facts: { repository: { name: 'acme/api' } } })[0].status
  assert.equal(ask({ tier: 'production' }), 'fail')
  assert.equal(ask({ tier: 'production', team: 'backend' }), 'pass')
  assert.equal(ask({ tier: 'prototype' }), 'skipped')
})
