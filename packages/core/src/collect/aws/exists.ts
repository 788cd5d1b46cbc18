import { type Known, known } from '../../model/known.ts'
import { toAwsError, toUnknown } from './errors.ts'
import type { Aws } from './types.ts'

/**
 * Whether a resource is there, as its service tells Cloud Control.
 * @param identifier the type's primary identifier, its parts joined by `|`
 * @returns unknown where that was refused, or Cloud Control cannot read the type
 * @see https://docs.aws.amazon.com/cloudcontrolapi/latest/APIReference/API_GetResource.html
 */
export const resourceExists = async (
  aws: Aws,
  type: string,
  identifier: string,
): Promise<Known<boolean>> => {
  try {
    const [client, { GetResourceCommand }] = await Promise.all([
      aws.cloudcontrol(),
      import('@aws-sdk/client-cloudcontrol'),
    ])
    await client.send(new GetResourceCommand({ TypeName: type, Identifier: identifier }))
    return known(true)
  } catch (thrown) {
    const error = toAwsError(thrown, 'cloudformation:GetResource', aws.region)
    return error.code === 'ResourceNotFoundException' ? known(false) : toUnknown(error)
  }
}
