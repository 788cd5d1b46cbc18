// @ts-check
// Does every bucket block public access? What an account blocks as a whole is not looked at: a bucket
// that says so itself stays closed when somebody opens the account.

const REGIONS = ['eu-west-2']

/** Buckets that are meant to be read by everybody. */
const PUBLIC = ['acme-website']

const BLOCKS = ['BlockPublicAcls', 'BlockPublicPolicy', 'IgnorePublicAcls', 'RestrictPublicBuckets']

/** @type {import('./_drift.d.ts').Audit} */
export default {
  title: 'S3 buckets block public access',
  severity: 'critical',
  timeout: '5m',
  async run({ aws, log }) {
    /** @type {import('./_drift.d.ts').AuditOutcome[]} */
    const outcomes = []
    for (const region of REGIONS) {
      const cloudControl = aws.cloudControl({ region })
      const TypeName = 'AWS::S3::Bucket'
      const buckets = /** @type {{ Identifier: string }[]} */ (
        await cloudControl.list('ListResources', { TypeName })
      )
      log.info(`${buckets.length} buckets in ${region}`)
      for (const { Identifier } of buckets.filter((one) => !PUBLIC.includes(one.Identifier))) {
        const bucket = /** @type {any} */ (
          await cloudControl.call('GetResource', { TypeName, Identifier })
        )
        const set = JSON.parse(bucket.ResourceDescription.Properties).PublicAccessBlockConfiguration
        const open = BLOCKS.filter((block) => set?.[block] !== true)
        outcomes.push({
          subject: Identifier,
          status: open.length === 0 ? 'PASS' : 'FAIL',
          message: open.length === 0 ? 'all four blocks are on' : `off: ${open.join(', ')}`,
          url: `https://${region}.console.aws.amazon.com/s3/buckets/${Identifier}?tab=permissions`,
        })
      }
    }
    if (outcomes.length > 0) return outcomes
    return { status: 'PASS', message: `no other buckets in ${REGIONS.join(', ')}` }
  },
}
