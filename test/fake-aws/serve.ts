/**
 * An AWS to play with: `node test/fake-aws/serve.ts --stacks 20`. Three accounts, each with stacks of
 * which some were changed by hand. Prints where it is and stops with Ctrl-C.
 */
import process from 'node:process'
import { parseArgs } from 'node:util'
import { startFakeAws } from './index.ts'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    region: { type: 'string', default: 'eu-west-2' },
    stacks: { type: 'string', default: '3' },
    /** How long a detection takes. */
    seconds: { type: 'string', default: '2' },
  },
})

const accounts = ['111111111111', '222222222222', '333333333333']
const aws = await startFakeAws({
  port: Number(values.port),
  detectionSeconds: Number(values.seconds),
})
for (const id of accounts) {
  const region = aws.account(id).region(values.region)
  for (let n = 1; n <= Number(values.stacks); n++) {
    const ingress = { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: '10.0.0.0/8' }
    const stack = region.stack(`App${n}`, {
      resources: {
        WebSg: {
          type: 'AWS::EC2::SecurityGroup',
          physicalId: `sg-${id}-${n}`,
          properties: { GroupDescription: 'web', SecurityGroupIngress: [ingress] },
        },
      },
    })
    if (n % 3 === 1) stack.resource('WebSg').set('/SecurityGroupIngress/0/CidrIp', '0.0.0.0/0')
  }
}

console.log(`An AWS with ${accounts.length} accounts of ${values.stacks} stacks each:

  export AWS_ENDPOINT_URL=${aws.url} AWS_REGION=${values.region}`)
for (const account of accounts) {
  const { accessKeyId, secretAccessKey } = aws.addKeys({ account })
  console.log(`
  # ${account}
  export AWS_ACCESS_KEY_ID=${accessKeyId} AWS_SECRET_ACCESS_KEY=${secretAccessKey}`)
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void aws.close().then(() => process.exit(0))
  })
}
