import type { Service } from '../service.ts'
import { driftOperations } from './drift.ts'
import { scanOperations } from './scans.ts'
import { stackOperations } from './stacks.ts'

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/ */
export const cloudformation: Service = {
  name: 'cloudformation',
  signs: 'cloudformation',
  protocol: {
    kind: 'query',
    version: '2010-05-15',
    namespace: 'http://cloudformation.amazonaws.com/doc/2010-05-15/',
  },
  operations: { ...stackOperations, ...driftOperations, ...scanOperations },
}
