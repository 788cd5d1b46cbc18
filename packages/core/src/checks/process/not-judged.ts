/** A setting of `[process]` that is accepted and not judged, and why. */
export interface NotJudged {
  /** Its path in check.toml. */
  setting: string
  reason: string
}

/** What `[process.*]` may say and a scan through GitHub does not judge. */
export const NOT_JUDGED: readonly NotJudged[] = [
  {
    setting: 'process.backups',
    reason:
      'How old the newest backup in a bucket is, only the cloud account knows that holds it; a token for GitHub has no part in it.',
  },
  {
    setting: 'process.docs.staleness_days',
    reason:
      'How old a document is beside its code takes the history of every document and of all code that it is about, which are requests without a bound. A commit date also says only when somebody claims to have committed.',
  },
  {
    setting: 'process.docs.stale_mappings',
    reason: 'It says what `staleness_days` compares, which is not judged.',
  },
  {
    setting: 'process.docs.min_coverage',
    reason:
      'Which exported names the documents mention takes all source code, and a reader of each language.',
  },
  {
    setting: 'process.docs.coverage_paths',
    reason: 'It says what `min_coverage` looks at, which is not judged.',
  },
  {
    setting: 'process.docs.exclude_patterns',
    reason: 'It says what `min_coverage` leaves alone, which is not judged.',
  },
]
