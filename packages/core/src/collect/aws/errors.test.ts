import { describe, expect, test } from 'vitest'
import { isGone, toAwsError, toUnknown } from './errors.ts'

const thrown = (name: string, message: string, more: object = {}) =>
  Object.assign(new Error(message), { name }, more)

const why = (error: Error, action = 'cloudformation:DetectStackDrift') =>
  toUnknown(toAwsError(error, action, 'eu-west-2'))

describe('why something is unknown', () => {
  test('a denial names the permission that would answer it', () => {
    const message =
      'User: arn:aws:sts::111111111111:assumed-role/drift/run is not authorized to perform: cloudformation:DetectStackDrift on resource: arn:aws:cloudformation:eu-west-2:111111111111:stack/App/* because no identity-based policy allows the cloudformation:DetectStackDrift action'
    expect(why(thrown('AccessDenied', message))).toEqual({
      known: false,
      reason: `cloudformation:DetectStackDrift is denied: ${message}`,
      permission: 'cloudformation:DetectStackDrift',
    })
  })

  test('a denial of another action is about that one', () => {
    const error = thrown('AccessDenied', 'not authorized to perform: ec2:DescribeVpcs')
    expect(why(error).permission).toBe('ec2:DescribeVpcs')
  })

  test.each([
    [thrown('AccessDenied', 'no more is said'), 'is denied'],
    [thrown('Throttling', 'Rate exceeded'), 'asked to slow down'],
    [thrown('ClientError', 'Rate exceeded'), 'asked to slow down'],
    [thrown('ExpiredToken', 'The security token included in the request is expired'), 'ran out'],
    [
      thrown('InvalidClientTokenId', 'The security token included in the request is invalid.'),
      'eu-west-2 does not know the credentials (InvalidClientTokenId): the region is not enabled',
    ],
    [thrown('OptInRequired', 'You are not subscribed to this service'), 'is not enabled'],
    [
      thrown('Error', 'getaddrinfo ENOTFOUND cloudformation.eu-west-9.amazonaws.com', {
        code: 'ENOTFOUND',
      }),
      'did not answer cloudformation:DetectStackDrift (ENOTFOUND)',
    ],
    [thrown('DeadlineError', 'too late'), 'the deadline came before'],
    [
      thrown('InternalFailure', 'try\nagain'),
      'AWS had trouble with cloudformation:DetectStackDrift (InternalFailure: try again); the next run asks again',
    ],
    [thrown('Odd', 'try\nagain'), 'cloudformation:DetectStackDrift: Odd: try again'],
  ])('%s', (error, reason) => {
    expect(why(error).reason).toContain(reason)
  })

  test('a message without end is cut', () => {
    expect(why(thrown('InternalFailure', 'x'.repeat(5_000))).reason.length).toBeLessThan(500)
  })
})

test('a stack that is gone is told from one that may not be asked', () => {
  const gone = thrown('ValidationError', 'Stack with id App does not exist')
  const odd = thrown('ValidationError', 'Drift detection is not supported')
  expect(isGone(toAwsError(gone, 'x', 'y'))).toBe(true)
  expect(isGone(toAwsError(odd, 'x', 'y'))).toBe(false)
})

test('a fault of the program is no fact about an account', () => {
  expect(() => toUnknown(new TypeError('not a function'))).toThrow(TypeError)
})
