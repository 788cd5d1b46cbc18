import type { CloudResource, Json } from '../../../model/finding.ts'
import type { StackFacts } from '../../../model/infra-facts.ts'
import { isTable, type Table, valueIn } from '../../../settings/entries.ts'
import type { Place } from './walk.ts'

/** What the CDK adds to count its users: it is no resource. */
export const CDK_METADATA = 'AWS::CDK::Metadata'

/** A table below a table; empty where there is none. */
export const tableAt = (value: Json | undefined, ...path: string[]): Table => {
  const at = valueIn(value, ...path)
  return isTable(at) ? at : {}
}

/** One resource of a template; empty where it has none of that name. */
const templateResource = (template: Json, logicalId: string): Table =>
  tableAt(template, 'Resources', logicalId)

/** `App/Web/Sg/Resource`, as the CDK notes it. https://docs.aws.amazon.com/cdk/v2/guide/constructs.html */
export const constructPathOf = (template: Json, logicalId: string): string | undefined => {
  const path = tableAt(templateResource(template, logicalId), 'Metadata')['aws:cdk:path']
  return typeof path === 'string' ? path : undefined
}

/** A resource of a stack, as findings name it. */
export const resourceOf = (
  { environment, region }: Place,
  stack: StackFacts,
  { type, physicalId, logicalId }: { type: string; physicalId: string; logicalId: string },
): CloudResource => {
  const constructPath = stack.template.known
    ? constructPathOf(stack.template.value.body, logicalId)
    : undefined
  return {
    environment: environment.name,
    account: environment.account,
    region: region.region,
    type,
    physicalId,
    stack: stack.name,
    logicalId,
    ...(constructPath === undefined ? {} : { constructPath }),
  }
}

/** A stack itself. It is known by its name: one that is made anew has another ARN. */
export const stackResource = ({ environment, region }: Place, name: string): CloudResource => ({
  environment: environment.name,
  account: environment.account,
  region: region.region,
  type: 'AWS::CloudFormation::Stack',
  physicalId: name,
  stack: name,
})
