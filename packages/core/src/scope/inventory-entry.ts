/** What choosing needs to know of a repository. */
export interface InventoryEntry {
  /** GitHub's node id: stays when the repository is renamed. */
  id: string
  /** `owner/name` */
  name: string
  archived: boolean
  fork: boolean
  disabled: boolean
  /** null: no commit on the default branch. */
  head: { oid: string; time: string } | null
}
