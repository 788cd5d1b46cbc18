import type { Json } from '../../../model/finding.ts'
import type { Template } from '../../../model/infra-facts.ts'
import { isTable, type Table, valueIn } from '../../../settings/entries.ts'
import { CDK_METADATA, tableAt } from '../shared/template-parts.ts'

/** Sections that change what runs; the others are words for people. */
const SECTIONS = [
  'Parameters',
  'Mappings',
  'Conditions',
  'Transform',
  'Outputs',
  'Globals',
] as const

/** What tools write beside a resource for themselves. */
const TOOL_METADATA =
  /^(aws:cdk:|aws:asset:|cdk_nag$|cfn_nag$|checkov$|cfn-lint$|SamResourceId$|BuildMethod$)/

/** Entries that the CDK adds for its own use. */
const TOOL_ENTRY = /^(BootstrapVersion|CDKMetadata.*|AssetParameters.*|UsePreviousValue)$/

const isTool = (name: string): boolean => TOOL_ENTRY.test(name)

const withoutEmpty = (table: Table, names: readonly string[]): Table =>
  Object.fromEntries(
    Object.entries(table).filter(
      ([key, value]) => !(names.includes(key) && isTable(value) && Object.keys(value).length === 0),
    ),
  )

/** One name and a list of it are the same, and the order of the names says nothing. */
const dependencies = (value: Json | undefined): Json =>
  value === undefined ? null : [value].flat().map(String).toSorted()

/** What a template says of one resource, without what tools write for themselves. */
const resource = (value: Json): Table => {
  const own = isTable(value) ? value : {}
  const metadata = Object.fromEntries(
    Object.entries(tableAt(own, 'Metadata')).filter(([key]) => !TOOL_METADATA.test(key)),
  )
  const { DependsOn, ...rest } = own
  return withoutEmpty(
    {
      ...rest,
      Metadata: metadata,
      ...(DependsOn === undefined ? {} : { DependsOn: dependencies(DependsOn) }),
    },
    ['Metadata', 'Properties'],
  )
}

/** Logical id → what a template says of it. */
export const resourcesIn = ({ body }: Template): Map<string, Table> =>
  new Map(
    Object.entries(tableAt(body, 'Resources'))
      .filter(([, value]) => !(isTable(value) && value.Type === CDK_METADATA))
      .map(([name, value]) => [name, resource(value)]),
  )

/** `Outputs` → its entries, for everything of a template that is no resource. */
export const sectionsIn = ({ body }: Template): Map<string, Table> =>
  new Map(
    SECTIONS.map((section): [string, Table] => {
      const own = valueIn(body, section)
      const entries = isTable(own) ? own : own === undefined ? {} : { '': own }
      return [
        section,
        Object.fromEntries(Object.entries(entries).filter(([name]) => !isTool(name))),
      ]
    }),
  )
