export const id = 2163;
export const ids = [2163];
export const modules = {

/***/ 52163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planText: () => (/* binding */ planText)
/* harmony export */ });
/* unused harmony export planRows */
const amount = (number) => Math.ceil(number).toLocaleString('en-US');
const percent = (part, whole) => whole > 0 ? `${Math.max(part > 0 ? 1 : 0, Math.round((part / whole) * 100))} %` : 'unknown';
const allowed = (asked, of, what) => of === undefined
    ? 'the server says nothing of a limit'
    : `${percent(asked, of.limit)} of ${amount(of.limit)} ${what} an hour; ${amount(of.remaining)} left until ${of.reset.slice(11, 16)} UTC`;
const looked = ({ repositories, moved, fresh }) => `${amount(repositories)} take part, ${amount(moved)} changed${fresh > 0 ? `, ${amount(fresh)} are new` : ''}`;
/** Why it takes as long as it takes, for who thinks of more shards. */
const BOUND = {
    work: 'the work itself',
    'requests a minute': "the token's requests a minute, which all shards share",
    writes: 'a second between two writes',
    'requests an hour': "the token's requests an hour, which all shards share",
    'points an hour': "the token's GraphQL points an hour, which all shards share",
};
/** Audits are run by one job, and ask what they ask. */
const audited = ({ audits }) => audits === null
    ? 'in one job; what the audits ask of GitHub is known once they ran'
    : `in one job, ${amount(audits.rest)} REST and ${amount(audits.graphql)} GraphQL requests the last time`;
/** What there was to look at in AWS the last time. */
const inAws = ({ accounts }) => accounts?.last
    ? ` as the last time, ${amount(accounts.last.stacks)} stacks in ${amount(accounts.environments)} environments`
    : '';
/** The plan as rows of what and how much; the same on the terminal and in the job summary. */
const planRows = ({ counts, domains, budget, duration, limits, shards, }) => [
    ['repositories', `${amount(counts.inventory)}, of which ${amount(counts.inScope)} in scope`],
    ...domains.map((domain) => {
        const of = counts.domains[domain] ?? { repositories: 0, moved: 0, fresh: 0 };
        return [`drift-${domain}`, domain === 'audit' ? audited(counts) : looked(of)];
    }),
    ['REST requests', `${amount(budget.rest)} (${allowed(budget.rest, limits?.rest, 'requests')})`],
    [
        'GraphQL points',
        `${amount(budget.points)} in ${amount(budget.graphql)} requests (${allowed(budget.points, limits?.graphql, 'points')})`,
    ],
    ['issues', `at most ${amount(budget.content)}`],
    ...(domains.includes('infra')
        ? [
            [
                'AWS requests',
                budget.aws === null
                    ? 'unknown until the accounts were scanned once'
                    : `${amount(budget.aws)}${inAws(counts)}`,
            ],
        ]
        : []),
    ['shards', amount(shards.length)],
    ['time', `about ${amount(duration.minutes)} min, most of it ${BOUND[duration.bound]}`],
];
/** The plan for a terminal. */
const planText = (plan) => {
    const rows = planRows(plan);
    const width = Math.max(...rows.map(([what]) => what.length)) + 2;
    return [
        `A run over ${plan.organization}:`,
        ...rows.map(([what, much]) => `  ${what.padEnd(width)}${much}`),
        ...plan.notes.map((note) => `note: ${note}`),
    ].join('\n');
};


/***/ })

};
