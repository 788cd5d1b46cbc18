import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type FakeAws, startFakeAws } from '../fake-aws/index.ts'
import { DIST, NODE } from '../support/bundle.ts'
import { createRepository } from '../support/git-repository.ts'
import { type Measured, measure, type Row } from './measure.ts'
import { seconds } from './organization.ts'

const ACCOUNTS = { dev: '111111111111', staging: '222222222222', prod: '333333333333' }
const LONDON = 'eu-west-2'
const INGRESS = { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: '10.0.0.0/8' }

const INFRA = `[infra]
stacks = ["App*"]
regions = ["${LONDON}"]
[infra.accounts]
${Object.entries(ACCOUNTS)
  .map(([environment, account]) => `${environment} = "${account}"`)
  .join('\n')}
`

const STACKS = 20
const DETECTION_SECONDS = 10
/** Twenty detections of ten seconds, five at a time; accounts do not wait for one another. */
const CRITICAL_PATH_MS = (STACKS / 5) * DETECTION_SECONDS * 1000

const group = (id: string) => ({
  type: 'AWS::EC2::SecurityGroup',
  physicalId: id,
  properties: { GroupDescription: 'web', SecurityGroupIngress: [INGRESS] },
})

/** Stacks of so many resources in each of these accounts; every n-th resource was changed by hand. */
const seed = (aws: FakeAws, accounts: readonly string[], resources: number, changed: number) => {
  for (const id of accounts) {
    const keys = { Effect: 'Allow', Action: 'sts:AssumeRole' } as const
    const Principal = { AWS: `arn:aws:iam::${ACCOUNTS.dev}:user/ci` }
    const trust = { Version: '2012-10-17', Statement: [{ ...keys, Principal }] }
    aws.account(id).role('drift', { trust })
    for (let n = 0; n < STACKS; n += 1) {
      const names = Array.from({ length: resources }, (_, i) => i)
      const stack = aws
        .account(id)
        .region(LONDON)
        .stack(`App${n}`, {
          resources: Object.fromEntries(names.map((i) => [`Door${i}`, group(`sg-${n}-${i}`)])),
        })
      for (const i of names.filter((one) => changed > 0 && one % changed === 0)) {
        stack.resource(`Door${i}`).set('/SecurityGroupIngress/0/FromPort', 22)
      }
    }
  }
}

/** `drift infra scan` of a clone, with keys that assume each account's role. */
const scan = async (aws: FakeAws, ...more: string[]): Promise<Measured> => {
  const clone = createRepository('drift-bench-')
  try {
    clone.commit({
      'repo-metadata.yaml': 'tier: production\nstatus: active\n',
      'check.toml': INFRA,
    })
    const keys = aws.addKeys({ account: ACCOUNTS.dev, user: 'ci' })
    const role = ['--role-to-assume', 'arn:aws:iam::{account}:role/drift']
    const ran = await measure(
      NODE,
      [join(DIST, 'cli/index.js'), 'infra', 'scan', clone.path, '--json', ...role, ...more],
      {
        env: {
          AWS_ENDPOINT_URL: aws.url,
          AWS_ACCESS_KEY_ID: keys.accessKeyId,
          AWS_SECRET_ACCESS_KEY: keys.secretAccessKey,
          AWS_CONFIG_FILE: join(clone.path, 'none'),
          AWS_SHARED_CREDENTIALS_FILE: join(clone.path, 'none'),
          AWS_EC2_METADATA_DISABLED: 'true',
        },
      },
    )
    if (ran.code !== 0) throw new Error(`drift ended with ${ran.code}\n${ran.stderr}`)
    return ran
  } finally {
    clone.remove()
  }
}

const timeRows = async (): Promise<Row[]> => {
  const aws = await startFakeAws({ detectionSeconds: DETECTION_SECONDS })
  try {
    seed(aws, Object.values(ACCOUNTS), 10, 0)
    const { ms } = await scan(aws)
    const ratio = ms / CRITICAL_PATH_MS
    const most = Math.max(
      ...Object.values(ACCOUNTS).map((id) => aws.account(id).region(LONDON).maxDetections),
    )
    const stacks = Object.keys(ACCOUNTS).length * STACKS
    // Security groups are read one by one beside the detections.
    const about = aws.requests.filter(({ service }) => service !== 'cloudcontrol').length / stacks
    return [
      {
        what: `infra, ${Object.keys(ACCOUNTS).length} accounts of ${STACKS} stacks, ${DETECTION_SECONDS} s a detection, five at a time: time`,
        measured: `${seconds(ms)} (× ${ratio.toFixed(2)})`,
        beside: `critical path ${seconds(CRITICAL_PATH_MS)}; ${most} detections at once`,
        budget: '≤ 1.3 ×',
        holds: ratio <= 1.3 && most <= 5,
      },
      {
        what: 'the same: requests for each stack',
        measured: about.toFixed(1),
        beside: `${aws.requests.length} in all, with what CloudFormation does not look at`,
        budget: '≤ 12',
        holds: about <= 12,
      },
    ]
  } finally {
    await aws.close()
  }
}

const memoryRow = async (): Promise<Row> => {
  const aws = await startFakeAws()
  try {
    seed(aws, [ACCOUNTS.dev], 500, 20)
    const dev = ['--account', 'dev', '--attribution', 'none']
    const { peakMb, ms, stdout } = await scan(aws, ...dev)
    const found = stdout.split('"fingerprint"').length - 1
    return {
      what: 'infra, 10,000 resources, 500 changed: peak memory',
      measured: `${peakMb.toFixed(0)} MB`,
      beside: `${seconds(ms)}, ${found} findings`,
      budget: '≤ 300 MB',
      holds: peakMb <= 300 && found >= 500,
    }
  } finally {
    await aws.close()
  }
}

/** AWS's clients are for who looks at accounts. */
const chunkRow = (): Row => {
  const carries = (entry: string): string[] =>
    readdirSync(join(DIST, entry)).filter(
      (file) =>
        file.endsWith('.js') &&
        readFileSync(join(DIST, entry, file), 'utf8').includes('DetectStackDriftCommand'),
    )
  const [code, process, cli] = [carries('code'), carries('process'), carries('cli')]
  const holds = code.length + process.length === 0 && !cli.includes('index.js')
  return {
    what: "AWS's clients in dist/code and dist/process",
    measured: holds ? 'none' : [...code, ...process].join(', '),
    beside: `dist/cli: ${cli.length} chunks that drift infra alone loads`,
    budget: 'none',
    holds,
  }
}

/** drift-infra: how long, how often and how large, beside what AWS itself takes. */
export const infraRows = async (): Promise<Row[]> => [
  ...(await timeRows()),
  await memoryRow(),
  chunkRow(),
]
