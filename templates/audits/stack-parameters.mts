// Do staging and production run with the same parameters, but for those that are meant to differ?
// Values that CloudFormation hides (NoEcho) look alike on both sides: that they are there is compared.
import type { Audit } from './_drift.d.ts'

const REGION = 'eu-west-2'
const STAGING = 'shop-staging'
const PRODUCTION = 'shop-production'
const MAY_DIFFER = ['Environment', 'DomainName', 'InstanceCount']

interface Parameter {
  ParameterKey: string
  ParameterValue: string
}

const audit: Audit = {
  title: 'Staging and production have the same parameters',
  timeout: '1m',
  async run({ aws, sync }) {
    const cloudFormation = aws.cloudFormation({ region: REGION })
    const parametersOf = async (StackName: string): Promise<Parameter[]> => {
      const { Stacks } = await cloudFormation.call('DescribeStacks', { StackName })
      const [stack] = Stacks as [{ Parameters?: Parameter[] }]
      return (stack.Parameters ?? []).filter((one) => !MAY_DIFFER.includes(one.ParameterKey))
    }
    const [left, right] = await Promise.all([parametersOf(STAGING), parametersOf(PRODUCTION)])
    return sync({
      left,
      right,
      names: [STAGING, PRODUCTION],
      key: ({ ParameterKey }) => ParameterKey,
      compare: ({ ParameterValue }) => ParameterValue,
    })
  },
}
export default audit
