import { REPOSITORY_STATUSES, TIERS } from '../../model/standard.ts'
import { family } from '../rule.ts'

/** repo-metadata.yaml. */
export const METADATA_RULES = family({ files: ['repo-metadata.yaml', 'repo-metadata.yml'] }, [
  {
    id: 'metadata/tier',
    title: 'Tier of the repository',
    setting: 'tier',
    compare: 'order',
    order: TIERS,
    weakened: 'high',
    why: 'A lower tier asks for less of everything.',
    fix: 'Set the tier back, or agree on the lower one with the organization.',
    examples: { weaker: ['production', 'internal'], stronger: ['internal', 'production'] },
  },
  {
    id: 'metadata/status',
    title: 'Status of the repository',
    setting: 'status',
    compare: 'order',
    order: REPOSITORY_STATUSES,
    absent: 'active',
    weakened: 'high',
    why: 'A deprecated repository is no longer scanned.',
    fix: 'Set the status back, or agree on the new one with the organization.',
    examples: { weaker: ['active', 'deprecated'], stronger: ['pre-release', 'active'] },
  },
  {
    id: 'metadata/team',
    title: 'Team that owns the repository',
    setting: 'team',
    compare: 'presence',
    weakened: 'low',
    changed: 'low',
    why: 'Findings are told to whoever owns the repository.',
    examples: {
      weaker: ['backend', undefined],
      stronger: [undefined, 'backend'],
      other: ['backend', 'frontend'],
    },
  },
])
