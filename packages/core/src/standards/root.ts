import type { RepositoryStandard, Standard } from '../model/standard.ts'

/** The check.toml that speaks for the whole repository: the one in its root. */
export const rootStandard = ({
  standards,
}: Pick<RepositoryStandard, 'standards'>): Standard | undefined =>
  standards.find(({ dir }) => dir === '')
