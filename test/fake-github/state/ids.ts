/**
 * Node ids as GitHub's look: a prefix that names the type, then something opaque. Here it is what
 * is needed to find the node again.
 */
const prefixes = {
  Repository: 'R_',
  Organization: 'O_',
  User: 'U_',
  Bot: 'BOT_',
  Issue: 'I_',
  IssueComment: 'IC_',
  Label: 'LA_',
  PullRequest: 'PR_',
  PullRequestReview: 'PRR_',
  PullRequestCommit: 'PURC_',
  CheckSuite: 'CS_',
  CheckRun: 'CR_',
  StatusContext: 'SC_',
  StatusCheckRollup: 'SCR_',
  Workflow: 'W_',
  WorkflowRun: 'WFR_',
  App: 'A_',
  Commit: 'C_',
  Tree: 'T_',
  Blob: 'B_',
  Tag: 'TA_',
  Ref: 'REF_',
  ClosedEvent: 'CE_',
  ReopenedEvent: 'REE_',
  Team: 'TM_',
  Enterprise: 'E_',
  RepositoryRuleset: 'RRS_',
  RepositoryRule: 'RRU_',
  RepositoryRulesetBypassActor: 'RBA_',
  BranchProtectionRule: 'BPR_',
  BranchProtectionAllowance: 'BPA_',
  Deployment: 'DE_',
  DeploymentStatus: 'DES_',
} as const

export type NodeType = keyof typeof prefixes

export function nodeId(type: NodeType, ...parts: (string | number)[]): string {
  return prefixes[type] + Buffer.from(parts.join(':')).toString('base64url')
}

export function readNodeId(id: string): { type: NodeType; parts: string[] } | null {
  for (const [type, prefix] of Object.entries(prefixes)) {
    if (!id.startsWith(prefix)) continue
    const parts = Buffer.from(id.slice(prefix.length), 'base64url').toString().split(':')
    if (nodeId(type as NodeType, ...parts) === id) return { type: type as NodeType, parts }
  }
  return null
}
