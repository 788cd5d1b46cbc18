/** How a repository deploys to AWS, and where the code of it lies. */
export interface Deployment {
  kind: 'CDK' | 'CloudFormation'
  /** '' for the root. */
  folder: string
}

/** What lies below these is nobody's deployment. `templates`, which others pass over, may well be. */
const FOREIGN =
  /(?:^|\/)(?:node_modules|vendor|fixtures|__fixtures__|testdata|tests?|__tests__|examples|samples|cdk\.out)\//

const depth = (path: string): number => path.split('/').length

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))

const nearestTo = (paths: readonly string[]): string | undefined =>
  paths
    .filter((path) => !FOREIGN.test(path))
    .sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1))[0]

/**
 * The CDK app nearest to the root (its cdk.json), else the nearest CloudFormation template.
 * https://docs.aws.amazon.com/cdk/v2/guide/cli.html#cli-config
 */
export const deploymentOf = (
  paths: readonly string[],
  templates: readonly string[],
): Deployment | null => {
  const app = nearestTo(paths.filter((path) => path === 'cdk.json' || path.endsWith('/cdk.json')))
  if (app !== undefined) return { kind: 'CDK', folder: folderOf(app) }
  const template = nearestTo(templates)
  return template === undefined ? null : { kind: 'CloudFormation', folder: folderOf(template) }
}
