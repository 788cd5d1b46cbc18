import { stat } from 'node:fs/promises'
import { dirname, relative, sep } from 'node:path'
import { idByPath } from '../audits/candidate.ts'
import { auditEnvironment, auditSecrets, discoverAudits, runAudit } from '../audits/index.ts'
import { lastLines } from '../child/words.ts'
import type { AuditInfo, AuditRun } from '../model/audit-facts.ts'
import { isInside } from '../model/inside.ts'
import { redactData, redactor } from '../report/redact.ts'
import type { AuditInputs } from './audit-inputs.ts'
import { readAuditRepositories } from './audit-repositories.ts'
import { NOTHING_BROUGHT } from './brought.ts'
import { UsageError } from './inputs.ts'
import type { ScanOptions } from './options.ts'
import { readOrganization } from './organization.ts'
import type { Ports } from './ports.ts'
import { registryReader } from './registries.ts'

/** What came of one audit that was run by hand. */
export interface Alone {
  /** null: it cannot run, and `broken` says why. */
  info: AuditInfo | null
  file: string
  broken?: string
  run?: AuditRun
  /** Where its verdict stood; null: it gave none. */
  form: string | null
  /** The end of what it printed there. */
  stderr: string
}

interface Place {
  folder: string
  /** Path in the folder, with `/`. */
  file: string
}

/**
 * The folder that an audit lies in: the folder of audits, or for a file somewhere else its own.
 * @throws UsageError where there is no such file
 */
const placeOf = async (path: string, folder: string): Promise<Place> => {
  const found = await stat(path).catch(() => null)
  if (found === null) throw new UsageError(`there is no file ${path}`)
  if (!found.isFile()) {
    throw new UsageError(`${path} is no file: name one audit; drift audit runs a folder`)
  }
  const place = isInside(folder, path) ? folder : dirname(path)
  return { folder: place, file: relative(place, path).split(sep).join('/') }
}

const noAudit = (path: string): UsageError =>
  new UsageError(
    `${path} is no audit: it has no run bit, no #! line and no ending of a module (.mjs, .js, .mts, .ts); names with _ or . in front are passed over`,
  )

/** The organization's repositories, read when an audit asks for them. */
const repositoriesOf = (options: ScanOptions, ports: Ports, started: string) => async () =>
  readAuditRepositories(
    {
      organization: await readOrganization(options, ports),
      readRegistry: registryReader(ports.github),
      closed: () => new Set(),
      brought: NOTHING_BROUGHT,
      scan: '',
      started,
      log: ports.log,
      options,
      ports,
    },
    ports.github,
  )

/**
 * Runs one audit by itself, due or not. Nothing is remembered and nobody is told.
 * @param path of its file, absolute
 * @throws UsageError where there is no such file, or it is no audit
 */
export const runAlone = async (
  path: string,
  access: { inputs: AuditInputs; env: Readonly<Record<string, string | undefined>> },
  options: ScanOptions,
  ports: Ports,
): Promise<Alone> => {
  const { inputs } = access
  const { folder, file } = await placeOf(path, inputs.folder.absolute)
  const env = auditEnvironment(access.env, inputs.environment)
  for (const secret of auditSecrets(access.env, inputs.environment)) ports.onSecret(secret)
  const clean = redactor(ports.secrets())
  const found = await discoverAudits(folder, {
    path: folder,
    env,
    concurrency: 2,
    // A file beside it that would have its id stops it in a scan as well.
    only: (other) => idByPath(other) === idByPath(file),
  })
  if (!found.known) throw new UsageError(found.reason)
  const heard: Pick<Alone, 'form' | 'stderr'> = { form: null, stderr: '' }
  const broken = found.value.broken.find((one) => one.file === file)
  if (broken) return { info: null, file, broken: clean(broken.reason), ...heard }
  const info = found.value.audits.find((one) => one.file === file)
  if (!info) throw noAudit(path)
  const now = () => new Date(ports.clock.now())
  const run = await runAudit(info, folder, {
    env,
    now,
    concurrency: 1,
    github: ports.github,
    repositories: repositoriesOf(options, ports, now().toISOString()),
    log: (level, message) => ports.log[level === 'warning' ? 'warn' : level](clean(message)),
    heard(end, form) {
      heard.form = form
      heard.stderr = lastLines(end.stderr)
    },
  })
  // As every surface would show it.
  return redactData({ info, file, run, ...heard }, ports.secrets())
}
