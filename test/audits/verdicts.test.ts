import { expect, test } from 'vitest'
import { newFolder, runAll } from './folder.ts'

/** What an audit says, and what is made of it: a status and its message, or the reason of no verdict. */
type Example = [name: string, file: string, text: string, status: string, message: string | RegExp]

const sh = (script: string) => `#!/bin/sh\n${script}\n`
const py = (script: string) => `#!/usr/bin/env python3\n${script}\n`

const EXAMPLES: Example[] = [
  // The exit code and the first line.
  [
    'five lines of shell',
    'a.sh',
    sh('echo "DNS is as declared"\nexit 0'),
    'PASS',
    'DNS is as declared',
  ],
  ['silence and exit 0', 'a.sh', sh('true'), 'PASS', 'it ended with exit code 0'],
  ['exit 1', 'a.sh', sh('echo "3 records differ"; exit 1'), 'FAIL', '3 records differ'],
  ['exit 2', 'a.sh', sh('echo "3 records differ"; exit 2'), 'FAIL', '3 records differ'],
  [
    'exit 3',
    'a.sh',
    sh('echo "what now"; exit 3'),
    'unknown',
    /exit code 3, which is no verdict: what now/,
  ],
  [
    'a warning of the Nagios form',
    'a.sh',
    sh('echo "DISK WARNING - 81% used | /=81%;80;90"; exit 1'),
    'WARNING',
    'DISK WARNING - 81% used',
  ],
  [
    'a word in prose is no state',
    'a.sh',
    sh('echo "no WARNING was given"; exit 1'),
    'FAIL',
    'no WARNING was given',
  ],
  [
    'an OK that ends badly',
    'a.sh',
    sh('echo "DISK OK - fine"; exit 1'),
    'unknown',
    /^it says "DISK OK - fine" and ended with exit code 1/,
  ],
  [
    'silence and exit 1',
    'a.sh',
    sh('set -e; false'),
    'unknown',
    /exit code 1 and printed nothing: print a line/,
  ],
  [
    'silence, declared',
    'a.sh',
    sh('# drift: exit=boolean\ngrep -q nothing /dev/null'),
    'FAIL',
    'it ended with exit code 1',
  ],
  [
    'Nagios, declared',
    'a.sh',
    sh('# drift: exit=nagios\necho "81% used"; exit 1'),
    'WARNING',
    '81% used',
  ],
  [
    'Nagios, critical',
    'a.sh',
    sh('# drift: exit=nagios\necho "95% used"; exit 2'),
    'FAIL',
    '95% used',
  ],
  [
    'Nagios, unknown',
    'a.sh',
    sh('# drift: exit=nagios\necho "no answer"; exit 3'),
    'unknown',
    /no verdict \(exit=nagios\): no answer/,
  ],
  [
    'a plan with changes',
    'a.sh',
    sh('# drift: exit=terraform\necho "2 to change"; exit 2'),
    'FAIL',
    '2 to change',
  ],
  [
    'a plan that failed',
    'a.sh',
    sh('# drift: exit=terraform\necho "no state"; exit 1'),
    'unknown',
    /no verdict \(exit=terraform\)/,
  ],
  [
    'diff',
    'a.sh',
    sh(
      'printf "a\\n" > "$TMPDIR/x.$$" 2>/dev/null; echo "they differ"; diff /dev/null /etc/passwd > /dev/null; exit $?',
    ),
    'FAIL',
    'they differ',
  ],
  // Crashes are no verdicts.
  [
    'a shell without a command',
    'a.sh',
    sh('echo checking; no-such-command'),
    'unknown',
    /exit code 127: a command in it was not found.*no-such-command/s,
  ],
  [
    'a missing command, then exit 1',
    'a.sh',
    sh('echo checking; no-such-command || exit 1'),
    'unknown',
    /after a command or file was not found/,
  ],
  ['an unset variable', 'a.sh', sh('set -u; echo start; echo "$NOWHERE"'), 'unknown', /NOWHERE/],
  ['a syntax error of the shell', 'a.sh', sh('echo start\nif'), 'unknown', /[Ss]yntax error/],
  [
    'a Python exception',
    'a.py',
    py('print("start")\nraise ValueError("boom")'),
    'unknown',
    /stack trace or error of Python.*ValueError: boom/s,
  ],
  ['a Python syntax error', 'a.py', py('print("start"\n'), 'unknown', /SyntaxError/],
  [
    'wrong arguments',
    'a.py',
    py('import argparse\np = argparse.ArgumentParser()\np.add_argument("x")\np.parse_args()'),
    'unknown',
    /exit code 2 and printed nothing.*required: x/s,
  ],
  [
    'a Node script that throws',
    'a.js',
    '#!/usr/bin/env node\nconsole.log("start")\nthrow new Error("boom")\n',
    'unknown',
    /of Node.*boom/s,
  ],
  [
    'a Node script that prints and exits',
    'a.js',
    '#!/usr/bin/env node\nconsole.log("2 differ")\nprocess.exit(1)\n',
    'FAIL',
    '2 differ',
  ],
  [
    'a command that ran out of time',
    'a.sh',
    sh('echo start; timeout 0.1 sleep 5'),
    'unknown',
    /exit code 124: a command in it ran out of time/,
  ],
  [
    'exit 137',
    'a.sh',
    sh('echo start; exit 137'),
    'unknown',
    /killed \(SIGKILL, exit 137\), often for want of memory/,
  ],
  ['ended by a signal', 'a.sh', sh('kill -SEGV $$'), 'unknown', /ended by SIGSEGV/],
  [
    'its interpreter is not here',
    'a.sh',
    '#!/usr/bin/no-such-shell\n',
    'unknown',
    /first line names \/usr\/bin\/no-such-shell, which is not here/,
  ],
  [
    'line ends of Windows',
    'a.sh',
    '#!/bin/sh\r\necho hello\r\n',
    'unknown',
    /lines end as on Windows/,
  ],
  // JSON.
  [
    'JSON',
    'a.py',
    py('import json\nprint(json.dumps({"status": "FAIL", "message": "2 buckets are public"}))'),
    'FAIL',
    '2 buckets are public',
  ],
  [
    'JSON in lower case, and exit 1',
    'a.sh',
    sh(`echo '{"status":"fail","message":"no"}'; exit 1`),
    'FAIL',
    'no',
  ],
  [
    'JSON after a log',
    'a.sh',
    sh(`echo '[INFO] looking'; echo '{"status":"PASS","message":"fine"}'`),
    'PASS',
    'fine',
  ],
  [
    'pretty JSON after a log',
    'a.sh',
    sh(`echo 'looking'; printf '{\\n "status": "WARNING",\\n "message": "soon"\\n}\\n'`),
    'WARNING',
    'soon',
  ],
  [
    'JSON in the result file wins',
    'a.sh',
    sh(
      `echo '{"status":"PASS","message":"stdout"}'; echo '{"status":"FAIL","message":"file"}' > "$DRIFT_RESULT_FILE"`,
    ),
    'FAIL',
    'file',
  ],
  ['an empty list', 'a.sh', sh('echo "[]"'), '', ''],
  ['JSON of something else', 'a.sh', sh(`echo '{"Buckets": []}'`), 'PASS', '{"Buckets": []}'],
  [
    'broken JSON',
    'a.sh',
    sh(`echo '{"status": "PASS", "message": '`),
    'unknown',
    /its JSON is broken: .*position|its JSON is broken: Unexpected end/,
  ],
  [
    "Python's own quotes",
    'a.py',
    py('print({"status": "PASS", "message": "x"})'),
    'unknown',
    /its JSON is broken: Expected property name/,
  ],
  [
    'a broken line among good ones',
    'a.sh',
    sh(`echo '{"status":"PASS","message":"a","subject":"a"}'; echo '{"status":"PASS",'`),
    'unknown',
    /broken in line 2/,
  ],
  [
    'an unknown status',
    'a.sh',
    sh(`echo '{"status":"MAYBE","message":"x"}'`),
    'unknown',
    /`status` is "MAYBE"; it must be PASS, FAIL or WARNING/,
  ],
  ['no message', 'a.sh', sh(`echo '{"status":"FAIL"}'`), 'unknown', /`message` is missing/],
  [
    'a status of no verdict',
    'a.sh',
    sh(`echo '{"status":"error","message":"the API is down"}'`),
    'unknown',
    /it says error: the API is down/,
  ],
  [
    'PASS in JSON that ends badly',
    'a.sh',
    sh(`echo '{"status":"PASS","message":"x"}'; exit 1`),
    'unknown',
    /it says PASS and ended with exit code 1/,
  ],
  [
    'FAIL in JSON, then a crash',
    'a.py',
    py('print(\'{"status":"FAIL","message":"x"}\', flush=True)\nraise ValueError("boom")'),
    'unknown',
    /stack trace/,
  ],
  [
    'a result file that is a link',
    'a.sh',
    sh('ln -s /etc/passwd "$DRIFT_RESULT_FILE"'),
    'unknown',
    /symbolic link, which is not followed/,
  ],
  [
    'a result file that never ends',
    'a.sh',
    sh('mkfifo "$DRIFT_RESULT_FILE"'),
    'unknown',
    /its result file is no file/,
  ],
  [
    'a huge result file',
    'a.sh',
    sh('head -c 2000000 /dev/zero > "$DRIFT_RESULT_FILE"'),
    'unknown',
    /larger than 1 MiB/,
  ],
  // TAP.
  [
    'TAP cut short',
    'a.sh',
    sh('echo "TAP version 14"; echo "ok 1 - a"'),
    'unknown',
    /no plan.*cut short/,
  ],
  [
    'TAP with fewer tests than planned',
    'a.sh',
    sh('echo "1..3"; echo "ok 1 - a"'),
    'unknown',
    /planned 3 tests and ran 1/,
  ],
  [
    'TAP that bails out',
    'a.sh',
    sh('echo "1..3"; echo "ok 1 - a"; echo "Bail out! no database"'),
    'unknown',
    /bailed out: no database/,
  ],
  [
    'TAP that skips everything',
    'a.sh',
    sh('echo "1..0 # SKIP no database"'),
    'unknown',
    /skipped everything: no database/,
  ],
  [
    'TAP that passes and ends badly',
    'a.sh',
    sh('echo "1..1"; echo "ok 1 - a"; exit 1'),
    'unknown',
    /it says PASS/,
  ],
]

test('what audits say, and what is made of it', { timeout: 60_000 }, async () => {
  const files = Object.fromEntries(EXAMPLES.map(([, file, text], at) => [`${at}/${file}`, text]))
  const all = await runAll(newFolder(files))
  const made = EXAMPLES.map(([name], at) => {
    const outcomes = all.get(`${at}/a`)
    if (!outcomes) return [name, 'did not run', '']
    if (!outcomes.known) return [name, 'unknown', outcomes.reason]
    const [first] = outcomes.value
    return [name, first?.status ?? '', first?.message ?? '']
  })
  expect(made).toEqual(
    EXAMPLES.map(([name, , , status, message]) => [
      name,
      status,
      typeof message === 'string' ? message : expect.stringMatching(message),
    ]),
  )
})

test('TAP: each point is a subject', async () => {
  const text = sh(`cat <<'TAP'
TAP version 14
1..5
ok 1 - api
not ok 2 - web
  ---
  message: two versions behind
  expected: 3.2.0
  found: 3.0.0
  severity: high
  ...
ok 3 - batch # SKIP not deployed
not ok 4 - docs # TODO after the release
    ok 1 - of a subtest
    1..1
ok 5 - a \\# in its name
TAP
exit 1`)
  const outcomes = (await runAll(newFolder({ 'versions.sh': text }))).get('versions')
  expect(outcomes).toEqual({
    known: true,
    value: [
      { status: 'PASS', subject: 'api', message: 'ok' },
      {
        status: 'FAIL',
        subject: 'web',
        message: 'two versions behind',
        expected: '3.2.0',
        actual: '3.0.0',
        severity: 'high',
        data: {
          message: 'two versions behind',
          expected: '3.2.0',
          found: '3.0.0',
          severity: 'high',
        },
      },
      { status: 'PASS', subject: 'batch', message: 'skipped: not deployed' },
      { status: 'WARNING', subject: 'docs', message: 'to do: after the release', severity: 'info' },
      { status: 'PASS', subject: 'a # in its name', message: 'ok' },
    ],
  })
})

test('a plugin of Nagios: its numbers and its further lines are data', async () => {
  const text = sh(
    "# drift: exit=nagios\necho \"DISK CRITICAL - 95% used | '/ root'=95%;80;90;0;100 inodes=1200\"; echo '/var is full'; exit 2",
  )
  expect(
    (await runAll(newFolder({ check_disk: { text, runBit: true } }))).get('check_disk'),
  ).toEqual({
    known: true,
    value: [
      {
        status: 'FAIL',
        message: 'DISK CRITICAL - 95% used',
        data: {
          performance: {
            '/ root': { value: 95, unit: '%', warn: '80', crit: '90' },
            inodes: { value: 1200 },
          },
          output: ['/var is full'],
        },
      },
    ],
  })
})

test('one object a line: each with its subject', async () => {
  const line = (status: string, subject: string) =>
    `echo '{"status":"${status}","subject":"${subject}","message":"${subject} was looked at"}'`
  const folder = newFolder({
    'good.sh': sh(`${line('pass', 'a')}\n${line('Fail', 'b')}\nexit 1`),
    'twice.sh': sh(`${line('PASS', 'a')}\n${line('FAIL', 'a')}`),
    'none.sh': sh(`echo '[{"status":"PASS","message":"x"},{"status":"PASS","message":"y"}]'`),
  })
  const all = await runAll(folder)
  expect(all.get('good')).toEqual({
    known: true,
    value: [
      { status: 'PASS', subject: 'a', message: 'a was looked at' },
      { status: 'FAIL', subject: 'b', message: 'b was looked at' },
    ],
  })
  expect(all.get('twice')).toMatchObject({
    reason: expect.stringMatching(/^outcomes 1 and 2 have the same `subject` "a"/),
  })
  expect(all.get('none')).toMatchObject({
    reason: expect.stringMatching(/^outcome 1 of 2 has no `subject`/),
  })
})

test('what is too much is cut, and says so', async () => {
  const text = py(`import json
print(json.dumps([{"status": "FAIL" if n == 1500 else "PASS", "subject": str(n), "message": "m" * 2000} for n in range(1501)][:100] + [{"status": "FAIL" if n == 1500 else "PASS", "subject": "n%d" % n, "message": "x"} for n in range(1501)] + [{"status": "PASS", "subject": "big", "message": "", "data": "d" * 100000}]))`)
  const outcomes = (await runAll(newFolder({ 'many.py': text }))).get('many')
  if (!outcomes?.known) throw new Error(outcomes?.reason)
  expect(outcomes.value).toHaveLength(1001)
  expect(outcomes.value[0]).toMatchObject({ status: 'FAIL', subject: 'n1500' })
  expect(outcomes.value[1]?.message).toHaveLength(500)
  expect(outcomes.value.at(-1)).toMatchObject({
    status: 'WARNING',
    message: expect.stringMatching(/^602 more outcomes are not shown \(602 PASS\)/),
  })
})
