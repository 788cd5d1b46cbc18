import { AwsProblem } from '../http/problem.ts'
import { type Live, tagsOf } from '../state/live.ts'
import { findLive, storeFor } from '../state/region.ts'
import { hasCloudControl, LIST_NEEDS } from '../state/resource-types.ts'
import type { JsonObject } from '../types.ts'
import { count, optional, page, required, type Service, type SignedCall } from './service.ts'

/** @throws AwsProblem for a type that is none, cannot be read this way, or may not be read */
function typeOf(call: SignedCall, handler: 'READ' | 'LIST'): string {
  const type = required(call.params, 'TypeName')
  if (!/^[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}(::MODULE)?$/.test(type)) {
    throw new AwsProblem('ValidationException', `Value '${type}' at 'typeName' is no type name`)
  }
  if (!/^(AWS|Alexa)::/.test(type)) {
    throw new AwsProblem('TypeNotFoundException', `The type '${type}' cannot be found.`, 404)
  }
  if (!hasCloudControl(type)) {
    throw new AwsProblem(
      'UnsupportedActionException',
      `Resource type ${type} does not support ${handler} action`,
      405,
    )
  }
  if (call.account.denyReads.has(type)) {
    const [, service = '', name = ''] = type.split('::')
    throw new AwsProblem(
      'AccessDeniedException',
      `User: ${call.credential.arn} is not authorized to perform: ${service.toLowerCase()}:Describe${name} because no identity-based policy allows the ${service.toLowerCase()}:Describe${name} action`,
    )
  }
  return type
}

/** Tags of CloudFormation are among those that most services show. */
function propertiesOf(live: Live): JsonObject {
  const shown: JsonObject = { ...live.identifier, ...live.properties }
  if (live.tags.size === 0) return shown
  const { Tags } = live.properties
  const tags = [...tagsOf(live)]
  const asMap = typeof Tags === 'object' && Tags !== null && !Array.isArray(Tags)
  return {
    ...shown,
    Tags: asMap ? Object.fromEntries(tags) : tags.map(([Key, Value]) => ({ Key, Value })),
  }
}

/** @see https://docs.aws.amazon.com/cloudcontrolapi/latest/APIReference/ */
export const cloudcontrol: Service = {
  name: 'cloudcontrol',
  signs: 'cloudcontrolapi',
  protocol: { kind: 'json', version: '1.0', target: 'CloudApiService' },
  operations: {
    GetResource: {
      params: ['TypeName', 'TypeVersionId', 'RoleArn', 'Identifier'],
      iam: ['cloudformation:GetResource'],
      run(call) {
        const TypeName = typeOf(call, 'READ')
        const Identifier = required(call.params, 'Identifier')
        const live = findLive(call.region, TypeName, Identifier)
        if (!live?.exists) {
          throw new AwsProblem(
            'ResourceNotFoundException',
            `Resource of type '${TypeName}' with identifier '${Identifier}' was not found.`,
            404,
          )
        }
        const Properties = JSON.stringify(propertiesOf(live))
        return { TypeName, ResourceDescription: { Identifier, Properties } }
      },
    },
    ListResources: {
      params: ['TypeName', 'TypeVersionId', 'RoleArn', 'NextToken', 'MaxResults', 'ResourceModel'],
      iam: ['cloudformation:ListResources'],
      run(call) {
        const TypeName = typeOf(call, 'LIST')
        const needed = LIST_NEEDS.get(TypeName)
        const model = optional(call.params, 'ResourceModel')
        const wanted = modelOf(model)
        if (needed !== undefined && wanted[needed] === undefined) {
          throw new AwsProblem(
            'InvalidRequestException',
            `Missing or invalid ResourceModel property in ${TypeName} list handler request input. Required property:  (#: required key [${needed}] not found)`,
          )
        }
        const there = [...storeFor(call.region, TypeName).ofType(TypeName)].filter(
          ({ exists, properties }) =>
            exists && (needed === undefined || properties[needed] === wanted[needed]),
        )
        const invalid = () => new AwsProblem('InvalidRequestException', 'Invalid NextToken')
        const { items, next } = page(there, count(call.params, 'MaxResults', 100), call, invalid)
        return {
          TypeName,
          // Most list handlers give the identifier and nothing else.
          ResourceDescriptions: items.map(({ id, identifier }) => ({
            Identifier: id,
            Properties: JSON.stringify(identifier),
          })),
          NextToken: next,
        }
      },
    },
  },
}

function modelOf(text: string | null): JsonObject {
  if (text === null) return {}
  try {
    return JSON.parse(text)
  } catch {
    throw new AwsProblem('InvalidRequestException', 'Invalid ResourceModel')
  }
}
