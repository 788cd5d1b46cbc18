import { readFileSync } from 'node:fs'
import {
  CloudControlClient,
  type CloudControlClientConfig,
  CreateResourceCommand,
} from '@aws-sdk/client-cloudcontrol'
import {
  CloudFormationClient,
  CreateStackCommand,
  DescribeStackResourceCommand,
  waitUntilStackCreateComplete,
} from '@aws-sdk/client-cloudformation'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import {
  CreateAccessKeyCommand,
  CreateOpenIDConnectProviderCommand,
  CreateUserCommand,
  IAMClient,
  PutUserPolicyCommand,
} from '@aws-sdk/client-iam'
import { SQSClient } from '@aws-sdk/client-sqs'
import type { Keys, MiniStack } from './ministack.ts'

const ISSUER = 'https://token.actions.githubusercontent.com'

/** The role that people deploy. */
const ROLE_TEMPLATE = readFileSync('templates/aws/drift-role.yaml', 'utf8')

/** An account of MiniStack's in the hands of its administrator: the SDK's own clients. */
export function administer(ministack: MiniStack, account: string, region: string) {
  const settings = {
    region,
    endpoint: ministack.url,
    credentials: ministack.root(account),
  } satisfies CloudControlClientConfig
  const clients = {
    cloudformation: new CloudFormationClient(settings),
    cloudcontrol: new CloudControlClient(settings),
    dynamodb: new DynamoDBClient(settings),
    iam: new IAMClient(settings),
    sqs: new SQSClient(settings),
  }
  const { cloudformation, cloudcontrol, iam } = clients

  /** Deploys a stack and waits for it. */
  async function deploy(
    StackName: string,
    template: string,
    parameters: Record<string, string> = {},
  ): Promise<void> {
    await cloudformation.send(
      new CreateStackCommand({
        StackName,
        TemplateBody: template,
        Parameters: Object.entries(parameters).map(([key, value]) => ({
          ParameterKey: key,
          ParameterValue: value,
        })),
        Capabilities: ['CAPABILITY_NAMED_IAM'],
        Tags: [{ Key: 'project', Value: 'app' }],
      }),
    )
    await waitUntilStackCreateComplete(
      { client: cloudformation, minDelay: 1, maxDelay: 1, maxWaitTime: 60 },
      { StackName },
    )
  }

  return {
    ...clients,
    account,
    deploy,
    /** Admits the jobs of acme/app in the environment `drift`, and another principal. */
    async deployRole(alsoTrust: string): Promise<void> {
      const provider = { Url: ISSUER, ClientIDList: ['sts.amazonaws.com'] }
      await iam.send(new CreateOpenIDConnectProviderCommand(provider))
      await deploy('DriftRole', ROLE_TEMPLATE, {
        Owner: 'acme',
        Repository: 'app',
        // MiniStack's CloudFormation does not know the type, its IAM does.
        CreateProvider: 'false',
        // MiniStack knows no other claims than aud and sub.
        OwnerId: '',
        RepositoryId: '',
        AlsoTrust: alsoTrust,
      })
    },
    async physicalId(stack: string, logicalId: string): Promise<string> {
      const { StackResourceDetail } = await cloudformation.send(
        new DescribeStackResourceCommand({ StackName: stack, LogicalResourceId: logicalId }),
      )
      return StackResourceDetail?.PhysicalResourceId ?? ''
    },
    /** MiniStack's Cloud Control knows what was made through it, and nothing of other services. */
    async showInCloudControl(type: string, properties: object): Promise<void> {
      await cloudcontrol.send(
        new CreateResourceCommand({ TypeName: type, DesiredState: JSON.stringify(properties) }),
      )
    },
    /** A user that may assume roles and nothing else. */
    async addUser(name: string): Promise<{ arn: string; keys: Keys }> {
      const { User } = await iam.send(new CreateUserCommand({ UserName: name }))
      const statement = { Effect: 'Allow', Action: 'sts:AssumeRole', Resource: '*' }
      await iam.send(
        new PutUserPolicyCommand({
          UserName: name,
          PolicyName: 'roles',
          PolicyDocument: JSON.stringify({ Version: '2012-10-17', Statement: [statement] }),
        }),
      )
      const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName: name }))
      const { AccessKeyId: accessKeyId = '', SecretAccessKey: secretAccessKey = '' } =
        AccessKey ?? {}
      return { arn: User?.Arn ?? '', keys: { accessKeyId, secretAccessKey } }
    },
    close(): void {
      for (const client of Object.values(clients)) client.destroy()
    },
  }
}

export type Administered = ReturnType<typeof administer>
