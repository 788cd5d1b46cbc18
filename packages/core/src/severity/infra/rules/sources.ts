/** A control of AWS Security Hub: `hub('ec2', 19)`. */
export const hub = (service: string, control: number): string =>
  `https://docs.aws.amazon.com/securityhub/latest/userguide/${service}-controls.html#${service}-${control}`

/** A resource type as CloudFormation documents it: `type('iam-role')`. */
export const resource = (name: string): string =>
  `https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-${name}.html`
