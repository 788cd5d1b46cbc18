/**
 * The check: what was declared and what was seen come in as data, verdicts go out. It asks nobody
 * anything, so that the same input always gives the same answer.
 */
export function team({ standard, facts }) {
  const { tier, team: name } = standard.metadata
  const subject = facts.repository.name
  if (tier !== 'production') {
    return [{ status: 'skipped', subject, message: 'asked of production alone', findings: [] }]
  }
  if (name) return [{ status: 'pass', subject, message: `team ${name}`, findings: [] }]
  return [
    {
      status: 'fail',
      subject,
      message: 'no team is named',
      findings: [
        {
          title: 'repo-metadata.yaml names no team',
          subject: 'team',
          severity: 'medium',
          evidence: {},
        },
      ],
    },
  ]
}
