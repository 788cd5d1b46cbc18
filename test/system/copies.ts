import { type Document, isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml'

/** Outputs of a drift action by name, as they have to be. */
export type Outputs = Record<string, string>

/** `org/drift-toolkit@v1`, `org/drift-toolkit/actions/code@v1` */
const OWN = /^org\/drift-toolkit(?:\/[\w./-]+)?@v1$/

/**
 * A workflow as people have it, without what act does not know: `timezone:` beside `cron:` is left
 * out, and `uses: $/…` becomes `uses: org/drift-toolkit/…@v1`.
 *
 * Jobs of which something is expected are given one more step, as a user would add one that reads
 * outputs. It fails the job where they are something else, and keeps them and the report in
 * `<vars.OUT>/<job>/`.
 *
 * @param expected by the job's name
 * @throws when a job of which something is expected has no action of ours
 */
export function copyForAct(workflow: string, expected: Record<string, Outputs> = {}): string {
  const document = parseDocument(workflow)
  for (const schedule of items(document, ['on', 'schedule'])) schedule.delete('timezone')

  const jobs = document.get('jobs')
  if (!isMap<unknown, YAMLMap>(jobs)) throw new Error('There are no jobs.')
  const missing = new Set(Object.keys(expected))
  for (const { key } of jobs.items) {
    const name = String(isScalar(key) ? key.value : key)
    const at = ['jobs', name, 'steps']
    for (const step of items(document, at)) {
      const uses = String(step.get('uses') ?? '').replace(/^\$\/(.+)$/, 'org/drift-toolkit/$1@v1')
      if (!OWN.test(uses)) continue
      step.set('uses', uses)
      const outputs = expected[name]
      if (outputs === undefined) continue
      if (!step.has('id')) step.set('id', 'drift')
      document.addIn(at, reader(name, String(step.get('id')), outputs))
      missing.delete(name)
    }
  }
  if (missing.size > 0) throw new Error(`No action of ours in the jobs ${[...missing].join(', ')}.`)
  return document.toString({ lineWidth: 0 })
}

const items = (document: Document, at: string[]): YAMLMap[] => {
  const list = document.getIn(at)
  return isSeq<YAMLMap>(list) ? [...list.items] : []
}

function reader(job: string, id: string, outputs: Outputs) {
  const output = (name: string) => `\${{ steps.${id}.outputs.${name} }}`
  return {
    name: 'What a later step reads',
    // What failed the step before has its outputs all the same.
    if: '${{ always() }}',
    env: { OUT: `\${{ vars.OUT }}/${job}`, OUTPUTS: `\${{ toJSON(steps.${id}.outputs) }}` },
    run: [
      'mkdir "$OUT"',
      `printf '%s' "$OUTPUTS" > "$OUT/outputs.json"`,
      `cp '${output('report')}' "$OUT/report.json"`,
      `test -s '${output('sarif')}'`,
      `test -z '${output('dashboard')}' || test -s '${output('dashboard')}'`,
      `same() { test "$2" = "$3" || { echo "::error::$1 is '$2', not '$3'"; exit 1; }; }`,
      ...Object.entries(outputs).map(
        ([name, value]) => `same ${name} '${output(name)}' '${value}'`,
      ),
    ].join('\n'),
  }
}
