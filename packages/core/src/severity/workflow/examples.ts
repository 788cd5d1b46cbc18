/** Rules that need a whole workflow to be seen at work: what weakens, and its way back strengthens. */
export interface WorkflowExample {
  rule: string
  /** Path of the setting that is told. */
  setting: string
  stronger: string
  weaker: string
  /** Status checks the standard requires. */
  checks?: string[]
  /** Workflows the standard requires. */
  workflows?: string[]
}

const job = (steps: string, more = ''): string =>
  `on: pull_request\njobs:\n  test:\n    runs-on: ubuntu-latest\n${more}    steps:\n${steps}`

export const WORKFLOW_EXAMPLES: readonly WorkflowExample[] = [
  {
    rule: 'workflow/gate-trigger',
    setting: 'on.pull_request',
    stronger: 'on: [push, pull_request]\njobs:\n  test:\n    steps:\n      - run: npm test\n',
    weaker: 'on: push\njobs:\n  test:\n    steps:\n      - run: npm test\n',
  },
  {
    rule: 'workflow/head-checkout',
    setting: 'jobs.test.steps.checkout.head-checkout',
    stronger:
      'on: pull_request_target\njobs:\n  test:\n    steps:\n      - uses: actions/checkout@v5\n',
    weaker:
      'on: pull_request_target\njobs:\n  test:\n    steps:\n      - uses: actions/checkout@v5\n        with:\n          ref: ${{ github.event.pull_request.head.sha }}\n',
  },
  {
    rule: 'workflow/condition',
    setting: 'jobs.test.steps."npm test".if',
    stronger: job('      - run: npm test\n'),
    weaker: job('      - run: npm test\n        if: false\n'),
  },
  {
    rule: 'workflow/gates',
    setting: 'jobs.test.gates',
    stronger: job('      - run: npm run lint\n      - run: npm test\n'),
    weaker: job('      - run: npm run lint\n'),
  },
  {
    rule: 'workflow/job-id',
    setting: 'id',
    checks: ['test'],
    stronger: job('      - run: npm test\n'),
    weaker: job('      - run: npm test\n').replace('  test:', '  unit:'),
  },
  {
    rule: 'workflow/name',
    setting: 'name',
    workflows: ['CI'],
    stronger: `name: CI\n${job('      - run: npm test\n')}`,
    weaker: `name: Build\n${job('      - run: npm test\n')}`,
  },
  {
    rule: 'workflow/job-name',
    setting: 'jobs.test.name',
    checks: ['Unit tests'],
    stronger: job('      - run: npm test\n', '    name: Unit tests\n'),
    weaker: job('      - run: npm test\n', '    name: Quick look\n'),
  },
]

/** Rules that speak only when something is removed: what comes is judged by what is in it. */
export const REMOVALS: readonly WorkflowExample[] = [
  {
    rule: 'workflow/job',
    setting: 'jobs.audit',
    stronger: `${job('      - run: npm test\n')}  audit:\n    steps:\n      - run: npm audit\n`,
    weaker: job('      - run: npm test\n'),
  },
]

/** Rules that never speak: they hand on to the others, or to the finding for the whole file. */
export const SILENT = ['workflow/step', 'workflow/plain']
