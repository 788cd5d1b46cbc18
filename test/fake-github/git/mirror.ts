import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ObjectType } from '../objects/objects.ts'
import { moveRef } from '../state/commits.ts'
import type { Repository } from '../state/repository.ts'
import type { World } from '../state/world.ts'
import { packOf } from './pack.ts'
import { git } from './process.ts'

/**
 * Bare repositories on disk that say the same as the ones in memory, made when somebody comes with
 * git. What is pushed there comes back into memory.
 */
export interface Mirrors {
  root(): Promise<string>
  /** Brings the bare repository up to date and returns its folder below the root. */
  publish(repository: Repository): Promise<string>
  /** Brings what was pushed into memory. */
  takeIn(repository: Repository): Promise<void>
  remove(): Promise<void>
}

interface Mirror {
  written: Set<string>
  refs: Map<string, string>
  head: string
  turn: Promise<unknown>
}

export function createMirrors(world: World): Mirrors {
  let made: Promise<string> | undefined
  const mirrors = new Map<number, Mirror>()
  const root = () => {
    made ??= mkdtemp(join(tmpdir(), 'fake-github-'))
    return made
  }
  const folder = (repository: Repository) => `${repository.id}.git`
  const mirrorOf = (repository: Repository): Mirror => {
    const before = mirrors.get(repository.id)
    if (before !== undefined) return before
    const mirror: Mirror = {
      written: new Set(),
      refs: new Map(),
      head: '',
      turn: Promise.resolve(),
    }
    mirror.turn = root().then((dir) => create(join(dir, folder(repository))))
    mirrors.set(repository.id, mirror)
    return mirror
  }
  /** One at a time for each repository. */
  const inTurn = async (
    repository: Repository,
    work: (mirror: Mirror, dir: string) => Promise<void>,
  ) => {
    const mirror = mirrorOf(repository)
    const dir = join(await root(), folder(repository))
    const turn = mirror.turn.then(() => work(mirror, dir))
    mirror.turn = turn.catch(() => {})
    await turn
  }
  return {
    root,
    async publish(repository) {
      await inTurn(repository, (mirror, dir) => publish(world, repository, mirror, dir))
      return folder(repository)
    },
    takeIn: (repository) =>
      inTurn(repository, (mirror, dir) => takeIn(world, repository, mirror, dir)),
    async remove() {
      if (made === undefined) return
      await Promise.all([...mirrors.values()].map(({ turn }) => turn))
      await rm(await made, { recursive: true, force: true })
    },
  }
}

/** What GitHub's own servers allow: pushes, partial clones, and fetching by commit id. */
const settings = {
  'http.receivepack': 'true',
  'uploadpack.allowFilter': 'true',
  'uploadpack.allowAnySHA1InWant': 'true',
  'receive.autogc': 'false',
  'gc.auto': '0',
}

async function create(dir: string): Promise<void> {
  await git('.', ['init', '--quiet', '--bare', '--initial-branch=main', dir])
  for (const [key, value] of Object.entries(settings)) await git(dir, ['config', key, value])
}

async function publish(
  world: World,
  repository: Repository,
  mirror: Mirror,
  dir: string,
): Promise<void> {
  // As of now: the API may move on while git works.
  const refs = new Map(repository.refs)
  const fresh = [...repository.objects].filter((oid) => !mirror.written.has(oid))
  const objects = fresh.flatMap((oid) => world.store.get(oid) ?? [])
  if (objects.length > 0) await git(dir, ['index-pack', '--stdin'], packOf(objects))
  for (const oid of fresh) mirror.written.add(oid)

  const updates: string[] = []
  for (const [ref, oid] of refs) {
    if (mirror.refs.get(ref) !== oid) updates.push(`update ${ref}\0${oid}\0\0`)
  }
  for (const ref of mirror.refs.keys()) {
    if (!refs.has(ref)) updates.push(`delete ${ref}\0\0`)
  }
  if (updates.length > 0) await git(dir, ['update-ref', '-z', '--stdin'], updates.join(''))
  mirror.refs = refs
  const head = `refs/heads/${repository.defaultBranch}`
  if (mirror.head !== head) await git(dir, ['symbolic-ref', 'HEAD', head])
  mirror.head = head
}

async function takeIn(
  world: World,
  repository: Repository,
  mirror: Mirror,
  dir: string,
): Promise<void> {
  const list = (await git(dir, ['for-each-ref', '--format=%(objectname) %(refname)'])).toString()
  const refs = new Map(
    list
      .split('\n')
      .filter(Boolean)
      .map((line) => [line.slice(41), line.slice(0, 40)] as const),
  )
  const tips = [...refs.values()].filter((oid) => !mirror.written.has(oid))
  const old = [...mirror.refs.values()]
  if (tips.length > 0) {
    const revs = [...tips, ...old.map((oid) => `^${oid}`)].join('\n')
    const ids = (
      await git(dir, ['rev-list', '--objects', '--no-object-names', '--stdin'], revs)
    ).toString()
    const batch = await git(dir, ['cat-file', '--batch'], ids)
    for (const { type, content } of readBatch(batch)) {
      const oid = world.store.putRaw(type, content)
      repository.objects.add(oid)
      mirror.written.add(oid)
    }
  }
  for (const [ref, oid] of refs) {
    if (repository.refs.get(ref) !== oid) moveRef(world, repository, ref, oid)
  }
  for (const ref of mirror.refs.keys()) if (!refs.has(ref)) repository.refs.delete(ref)
  mirror.refs = refs
}

/** https://git-scm.com/docs/git-cat-file#_batch_output */
function* readBatch(batch: Buffer): Generator<{ type: ObjectType; content: Buffer }> {
  let at = 0
  while (at < batch.length) {
    const end = batch.indexOf(0x0a, at)
    const [, type, size] = batch.toString('latin1', at, end).split(' ')
    const content = batch.subarray(end + 1, end + 1 + Number(size))
    yield { type: type as ObjectType, content: Buffer.from(content) }
    at = end + 1 + Number(size) + 1
  }
}
