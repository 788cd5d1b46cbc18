import type { EnvironmentFacts } from '../../model/infra-facts.ts'
import { unknown } from '../../model/known.ts'
import type { Table } from '../../model/standard.ts'
import type { CodeSource } from '../source.ts'
import { readAssembly } from './assembly.ts'
import { readPlainTemplates } from './plain-templates.ts'

export interface DeclaredRequest {
  /** Twelve digits: stacks that are meant for other accounts are left out. */
  account: string
  /** A cloud assembly on this machine, as the deploy handed it over; null: none was. */
  assembly: string | null
  /** The assembly that `synthesize` made; null: nobody asked for it. */
  synthesized: string | null
  source: CodeSource
  /** The deployed commit; null: nothing says which. */
  commit: string | null
  /** The effective `[infra]`. */
  section: Table
}

/**
 * What is declared in an environment: the cloud assembly that was handed over, else the one that was
 * synthesized, else the plain templates of the deployed commit.
 * @returns unknown where none of them is at hand, and what to do
 */
export const readDeclared = async ({
  account,
  assembly,
  synthesized,
  source,
  commit,
  section,
}: DeclaredRequest): Promise<EnvironmentFacts['declared']> => {
  if (assembly !== null) return readAssembly({ path: assembly, account })
  if (synthesized !== null) return readAssembly({ path: synthesized, name: 'cdk.out', account })
  if (commit === null) {
    return unknown(
      'nothing says which commit is deployed there (see [infra.deployed]), and no cloud assembly was handed over',
    )
  }
  return readPlainTemplates(source, commit, section)
}
