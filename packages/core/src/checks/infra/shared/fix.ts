import type { Direction } from '../../../model/finding.ts'
import { named } from '../../shared/words.ts'

/** Text of somebody else as one word of a shell; line breaks have no place in a command. */
export const quoted = (text: string): string => {
  const line = named(text, 500)
  return /^[\w@%+=:,./-]+$/.test(line) ? line : `'${line.replaceAll("'", `'\\''`)}'`
}

/**
 * How a changed resource is put right. A deployment alone writes only what the template changes:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/drift-aware-change-sets.html
 */
export const putBack = (stack: string, { direction }: { direction: Direction }): string =>
  direction === 'strengthened'
    ? `Declare it in the code of stack ${named(stack)}, or the next deployment takes it away.`
    : `Put it back with a deployment of stack ${named(stack)} that reverts drift (\`cdk deploy --revert-drift\`, or a change set with the deployment mode REVERT_DRIFT), or declare it in the code.`
