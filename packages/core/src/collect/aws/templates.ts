import { GetTemplateCommand } from '@aws-sdk/client-cloudformation'
import { type Known, known, type Template, unknown } from '../../model/index.ts'
import { parseTemplate } from '../../settings/template.ts'
import { askCloudFormation, toUnknown } from './errors.ts'
import type { Aws } from './types.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII ends where it ends.
const BEYOND_ASCII = /[^\u0000-\u007f]/

/**
 * The template of a stack as it was handed in, before any macro. GetTemplate gives `?` for
 * characters beyond ASCII, so that a text with a `?` and without any such character may be another.
 * @param stack name, or ARN (a deleted stack is found by its ARN alone)
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_GetTemplate.html
 */
export const readTemplate = async (aws: Aws, stack: string): Promise<Known<Template>> => {
  try {
    const { TemplateBody: text } = await askCloudFormation(aws, 'GetTemplate', (client) =>
      client.send(new GetTemplateCommand({ StackName: stack, TemplateStage: 'Original' })),
    )
    if (text === undefined) return unknown('CloudFormation gave no template')
    const template = parseTemplate(text)
    if (!template.known) return template
    const exact = BEYOND_ASCII.test(text) || !text.includes('?')
    return known({ body: template.value.body, exact })
  } catch (error) {
    return toUnknown(error)
  }
}
