import type { CloudResource, Finding } from '../model/index.ts'
import { type Difference, valueSide } from './finding-words.ts'

/** What surfaces say of a finding about a cloud resource, as plain text. */

/** The property that a finding is about; '' where it is about the resource as such. */
export const propertyOf = ({ subject, resource }: Finding): string => {
  if (resource === undefined) return ''
  const { environment, region, type, physicalId } = resource
  const start = `${environment}/${region}/${type}/${physicalId} `
  return subject.startsWith(start) ? subject.slice(start.length) : ''
}

/** Where a resource is and what it is called there, from the outside in. */
export const resourceParts = (resource: CloudResource): { name: string; value: string }[] => {
  const { environment, account, region, stack, constructPath, logicalId, type, physicalId } =
    resource
  return [
    { name: '', value: environment },
    { name: 'account', value: account },
    { name: '', value: region },
    { name: 'stack', value: stack ?? '' },
    { name: '', value: constructPath ?? '' },
    { name: '', value: logicalId ?? '' },
    { name: '', value: type },
    // A stack is known by its name, which stands there already.
    { name: '', value: physicalId === stack ? '' : physicalId },
  ].filter(({ value }) => value !== '')
}

/** `prod, account 333333333333, eu-west-2, stack App, Web/Sg, WebSg, AWS::EC2::SecurityGroup, sg-1` */
export const resourceLine = (resource: CloudResource): string =>
  resourceParts(resource)
    .map(({ name, value }) => [name, value].filter(Boolean).join(' '))
    .join(', ')

/** Expected and actual of a resource: nothing is said to be nothing, whatever the direction. */
export const resourceSides = ({ expected, actual }: Finding): Difference | null =>
  expected === undefined && actual === undefined
    ? null
    : {
        kind: 'state',
        sides: [...valueSide('expected', expected), ...valueSide('actual', actual)],
      }
