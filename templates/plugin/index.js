/**
 * What the plugin has, as data. A function is named by its module and what that exports, so that it
 * can be found again when it runs: each runs in a process of its own.
 */
export default {
  /** `config`: [drift.plugins.{{name}}] of check.toml, and plugin-config over it. */
  jobs: ({ config }) => [
    {
      id: 'weekly',
      title: 'Open findings of the week',
      schedule: '0 9 * * 1',
      timeZone: 'UTC',
      // Silent until somebody switches it on; plugin-config gives texts.
      enabled: String(config.enabled) === 'true',
      timeout: '1m',
      run: { module: './weekly.js', export: 'weekly' },
    },
  ],
  checks: [
    {
      id: 'process/{{name}}',
      domain: 'process',
      title: 'Production repositories name a team',
      why: 'A finding that belongs to nobody is fixed by nobody.',
      fix: 'Add `team: <name>` to repo-metadata.yaml.',
      severity: 'medium',
      permissions: [],
      run: { module: './team.js', export: 'team' },
    },
  ],
}
