/** What a status means for people, and the way out of it. */
interface FailedState {
  /** After the stack's name. */
  words: string
  fix: string
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/view-stack-events.html#cfn-stack-status-codes */
const FAILED: ReadonlyMap<string, FailedState> = new Map([
  [
    'CREATE_FAILED',
    {
      words: 'was made in part only',
      fix: 'Mend what its events name and deploy again, or delete the stack.',
    },
  ],
  [
    'ROLLBACK_COMPLETE',
    {
      words: 'could not be made and was taken back',
      fix: 'Delete the stack, mend what its events name and deploy again: in this state it takes no update.',
    },
  ],
  [
    'ROLLBACK_FAILED',
    {
      words: 'could not be made, and not be taken back',
      fix: 'Mend what its events name, delete the stack and deploy again.',
    },
  ],
  [
    'UPDATE_FAILED',
    {
      words: 'was updated in part only',
      fix: 'Mend what its events name and deploy again, or roll the stack back.',
    },
  ],
  [
    'UPDATE_ROLLBACK_FAILED',
    {
      words: 'is stuck between two deployments',
      fix: 'Mend what its events name and continue the rollback (`aws cloudformation continue-update-rollback`), then deploy again.',
    },
  ],
  [
    'IMPORT_ROLLBACK_FAILED',
    {
      words: 'is stuck in an import',
      fix: 'Mend what its events name and continue the rollback in the console.',
    },
  ],
  [
    'DELETE_FAILED',
    {
      words: 'could not be deleted',
      fix: 'Mend what its events name and delete the stack again; what shall stay is named with `--retain-resources`.',
    },
  ],
])

/** null: the stack is not in a failed state. */
export const failedState = (status: string): FailedState | null => FAILED.get(status) ?? null
