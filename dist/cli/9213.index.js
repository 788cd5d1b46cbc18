export const id = 9213;
export const ids = [9213];
export const modules = {

/***/ 13012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KJ: () => (/* binding */ againOf),
/* harmony export */   Mm: () => (/* binding */ sidesOf),
/* harmony export */   Pq: () => (/* binding */ differenceOf),
/* harmony export */   QH: () => (/* binding */ differenceLine),
/* harmony export */   hU: () => (/* binding */ valueSide),
/* harmony export */   id: () => (/* binding */ titleWords),
/* harmony export */   jM: () => (/* binding */ AGAIN),
/* harmony export */   xH: () => (/* binding */ isEvent)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69860);

/** What surfaces say of one finding, before each puts it into its own form. */
/** The title as it is shown: commit ids are seven characters long, as everywhere. */
const titleWords = ({ title }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shortShas */ .Qg)(title);
/** A finding about how things are, not about a change: nothing became weaker or stronger. */
const isState = ({ direction }) => direction === undefined;
const isScalar = (value) => typeof value !== 'object' || value === null;
/** A value or a list of values as words; undefined for anything deeper. */
const listWords = (value) => {
    if (typeof value === 'string')
        return value;
    if (value === null)
        return 'nothing';
    if (!Array.isArray(value))
        return isScalar(value) ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .valueText */ .Ru)(value) : undefined;
    if (!value.every(isScalar))
        return undefined;
    return value.length === 0
        ? 'none'
        : value.map((item) => (typeof item === 'string' ? item : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .valueText */ .Ru)(item))).join(', ');
};
/** A value that is words, a list of them, or such under names; JSON for what is deeper data. */
const wordsOf = (value) => {
    const words = listWords(value);
    if (words !== undefined)
        return words;
    if (Array.isArray(value) || typeof value !== 'object' || value === null)
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .valueText */ .Ru)(value);
    const named = Object.entries(value).map(([name, inner]) => [name, listWords(inner)]);
    return named.length > 0 && named.every(([, inner]) => inner !== undefined)
        ? named.map(([name, inner]) => `${name}: ${inner}`).join('; ')
        : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .valueText */ .Ru)(value);
};
/** One side, by the name that is given; none where nothing is known of it. */
const valueSide = (name, value) => {
    if (value === undefined)
        return [];
    const words = wordsOf(value);
    const isNothing = value === null || (Array.isArray(value) && value.length === 0);
    return [{ name, words, isText: isNothing || /\s/.test(words) }];
};
/** What was asked for and what is there, whether or not the title says it: for tables. */
const sidesOf = ({ expected, actual, }) => ({
    expected: valueSide('expected', expected)[0],
    actual: valueSide('found', actual)[0],
});
/** It happened and is over, other than a state or a change that can be undone. */
const isEvent = ({ baseline }) => baseline?.kind === 'event';
/** What a finding compares, or null where there is nothing to show or the title says it already. */
const differenceOf = (finding) => {
    const { expected, actual, title } = finding;
    if (expected === undefined && actual === undefined)
        return null;
    if (!isState(finding)) {
        const text = (value) => (value === undefined ? undefined : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .valueText */ .Ru)(value));
        return { kind: 'change', before: text(expected), now: text(actual) };
    }
    const sides = [...valueSide('expected', expected), ...valueSide('found', actual)];
    const isSaid = sides.some(({ words }) => words !== '' && title.includes(words));
    return isSaid ? null : { kind: 'state', sides };
};
/** A difference as one line. */
const differenceLine = (difference, show) => {
    if (difference.kind === 'state') {
        return difference.sides
            .map(({ name, words, isText }) => `${name} ${show(words, isText)}`)
            .join(', ');
    }
    const { before, now } = difference;
    return [before, now]
        .map((text) => (text === undefined ? 'not set' : show(text, false)))
        .join(' → ');
};
/**
 * Why a finding is told again; null where it is new or merely still there.
 * @param scanned when the scan began, ISO 8601: what was open before then was never gone
 */
const againOf = ({ state, renewed, since }, scanned) => {
    if (state === 'worse')
        return 'worse';
    if (state !== 'back')
        return null;
    if (renewed)
        return 'renewed';
    return Date.parse(since ?? '') < Date.parse(scanned) ? 'unexempted' : 'back';
};
/** `1 worse than before` and so on, for lists. */
const AGAIN = {
    worse: 'worse than before',
    back: 'back',
    renewed: 'changed again',
    unexempted: 'no longer exempted',
};


/***/ }),

/***/ 38794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RV: () => (/* binding */ fitLines),
/* harmony export */   U8: () => (/* binding */ fitBlocks),
/* harmony export */   iC: () => (/* binding */ listSection)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69860);

/**
 * As many lines as there is room for, and one that counts the rest. Nothing is cut in the middle.
 * @param room in UTF-16 units, line breaks included
 * @param rest says how many are left out
 * @param all how many there are, where `lines` are only the first of them
 */
const fitLines = (lines, room, rest = (left) => `- … and ${left.toLocaleString('en-US')} more`, all = lines.length) => {
    const total = lines.reduce((sum, line) => sum + line.length + 1, 0);
    if (all === lines.length && total <= room)
        return [...lines];
    const kept = [];
    let left = room - rest(all).length - 1;
    for (const line of lines) {
        left -= line.length + 1;
        if (left < 0)
            break;
        kept.push(line);
    }
    return [...kept, rest(all - kept.length)];
};
/**
 * Says of each thing as much as there is room for: the first ones in full while enough is left to
 * name the others in a line each, then lines, then a count.
 * @param things gravest first
 * @param most how many are said at more than a line
 * @returns blocks, to be joined with an empty line
 */
const fitBlocks = (things, room, most, rest) => {
    // What the lines of those to come would take, so that no long one pushes all others out.
    const ahead = new Array(things.length + 1).fill(0);
    for (let at = things.length - 1; at >= 0; at--)
        ahead[at] = (ahead[at + 1] ?? 0) + (things[at]?.line.length ?? 0) + 1;
    const blocks = [];
    let left = room;
    let next = 0;
    for (; next < Math.min(most, things.length); next++) {
        const reserve = Math.min(ahead[next + 1] ?? 0, room * 0.3);
        const form = things[next]?.blocks().find((one) => one.length + 2 <= left - reserve);
        if (form === undefined)
            break;
        blocks.push(form);
        left -= form.length + 2;
    }
    const lines = things.slice(next).map(({ line }) => line);
    if (lines.length === 0)
        return blocks;
    const heading = next === 0 ? '' : `**And ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(lines.length, 'more finding')}:**`;
    const list = fitLines(lines, left - heading.length - 4, (number) => `- … and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(number, 'finding')} more${rest}`).join('\n');
    return [...blocks, ...(heading === '' ? [] : [heading]), list];
};
/** A section with a list, as far as there is room; '' for an empty one. */
const listSection = (title, lines, room) => lines.length === 0 ? '' : [`### ${title}`, '', ...fitLines(lines, room)].join('\n');


/***/ }),

/***/ 52130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ coverageOf)
});

// EXTERNAL MODULE: ./packages/core/lib/settings/entries.js
var entries = __webpack_require__(53926);
// EXTERNAL MODULE: ./packages/core/lib/standards/sections.js
var sections = __webpack_require__(42107);
;// CONCATENATED MODULE: ./packages/core/lib/report/coverage-data.js


/** A count; null where there is none of that name. */
const numberIn = (data, name) => {
    const value = (0,entries/* valueIn */.xm)(data, name);
    return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
};
const textIn = (data, name) => {
    const value = (0,entries/* valueIn */.xm)(data, name);
    return typeof value === 'string' ? value : '';
};
const textsIn = (data, name) => (0,sections/* textsOf */.CB)((0,entries/* valueIn */.xm)(data, name));
const suppressedIn = (data) => {
    const value = (0,entries/* valueIn */.xm)(data, 'suppressed');
    return (Array.isArray(value) ? value : []).flatMap((one) => {
        const [rule, reason] = [textIn(one, 'rule'), textIn(one, 'reason')];
        const count = numberIn(one, 'count');
        return rule !== '' && count !== null && count > 0 ? [{ rule, reason, count }] : [];
    });
};

;// CONCATENATED MODULE: ./packages/core/lib/report/infra-tally.js

/** Which column a finding is counted in; those of plans are in the plan's own row. */
const COLUMNS = new Map([
    ['infra/changed', 'changed'],
    ['infra/additions', 'changed'],
    ['infra/template', 'changed'],
    ['infra/missing', 'missing'],
    ['infra/manifest', 'missing'],
    ['infra/orphans', 'orphaned'],
    ['infra/leftovers', 'orphaned'],
]);
const columnOf = (check, { rule }) => rule === 'infra/stack-missing' ? 'missing' : COLUMNS.get(check);
const tally = () => ({
    checked: null,
    changed: new Map(),
    missing: new Map(),
    orphaned: new Map(),
    unknown: 0,
    unseen: new Set(),
    looked: false,
});
const placesIn = (places) => {
    return (environment, region) => {
        const key = JSON.stringify([environment, region]);
        const found = places.get(key);
        if (found)
            return found;
        const stacks = new Map();
        const made = { ...tally(), environment, region, stacks, orphans: 'unseen' };
        places.set(key, made);
        return made;
    };
};
const stackOf = ({ stacks }, name) => {
    const found = stacks.get(name) ?? tally();
    stacks.set(name, found);
    return found;
};
const sum = (counts) => [...counts.values()].reduce((total, one) => total + one, 0);
/** Of more than this many, one result stands for all of them. */
const TOLD_ONE_BY_ONE = 20;
const countsOf = (one) => ({
    checked: one.checked,
    changed: sum(one.changed),
    missing: sum(one.missing),
    unknown: one.unknown > TOLD_ONE_BY_ONE ? one.unknown : one.unknown + one.unseen.size,
});
/** A region's stacks together with what is said of the region itself. */
const together = (place) => {
    const all = [countsOf(place), ...[...place.stacks.values()].map(countsOf)];
    const checked = all.flatMap((one) => one.checked ?? []);
    return {
        checked: checked.length === 0 ? null : checked.reduce((a, b) => a + b, 0),
        // Findings are counted where they are, and with their stack once more.
        changed: sum(place.changed),
        missing: sum(place.missing),
        unknown: all.reduce((total, one) => total + one.unknown, 0),
    };
};
/** `prod/eu-west-2/App` */
const split = (subject) => {
    const [environment = '', region = null, ...rest] = subject.split('/');
    return [environment, region, rest.join('/')];
};
/** The result is about a resource, which is counted with its stack. */
const isResource = (rest) => rest.includes('::');
const REGION = /^[a-z]{2}(?:-[a-z]+)+-\d+$/;
/** @param repository its name: what no account is named for is said of it */
const addResult = (result, repository, at) => {
    const { check, status, subject, data, message } = result;
    if (check === 'infra/plan') {
        if (numberIn(data, 'checked') === null)
            return;
        const plan = at(subject, null);
        Object.assign(plan, { checked: numberIn(data, 'checked'), looked: true, orphans: 'off' });
        plan.changed.set('', numberIn(data, 'modified') ?? 0);
        plan.missing.set('', numberIn(data, 'deleted') ?? 0);
        return;
    }
    const [environment, region, rest] = split(subject);
    if (region === null) {
        if (status === 'skipped' && check === 'infra/accounts')
            at(environment, null).skipped = message;
        // What follows from an account that was not entered is the same thing again.
        if (status === 'unknown' && check === 'infra/accounts' && subject !== repository)
            at(environment, null).unseen.add('');
        return;
    }
    if (!REGION.test(region) || isResource(rest))
        return;
    const place = at(environment, region);
    place.looked = true;
    const checked = numberIn(data, 'checked');
    if (check === 'infra/orphans' && checked === null && data !== undefined)
        place.orphans = 'seen';
    const one = rest === '' ? place : stackOf(place, rest);
    if (check === 'infra/changed' && checked !== null) {
        one.checked = checked;
        one.unknown = textsIn(data, 'unknown').length;
    }
    if (status === 'unknown' && (checked === null || one.unknown === 0))
        one.unseen.add(message);
};
const addFinding = (check, finding, at) => {
    const { resource, rule, actual } = finding;
    const column = columnOf(check, finding);
    if (resource === undefined || column === undefined)
        return;
    const place = at(resource.environment, resource.region);
    const key = JSON.stringify([resource.type, resource.physicalId, rule === 'infra/more']);
    // "100 more" stands for as many.
    const weight = rule === 'infra/more' ? Number.parseInt(String(actual), 10) || 1 : 1;
    place[column].set(key, weight);
    const stack = resource.stack === undefined ? undefined : place.stacks.get(resource.stack);
    stack?.[column].set(key, weight);
};

// EXTERNAL MODULE: ./packages/core/lib/report/report.js
var report = __webpack_require__(72487);
;// CONCATENATED MODULE: ./packages/core/lib/report/infra-coverage.js



const accountsIn = (results) => new Map([
    ...results.flatMap(({ findings }) => findings.flatMap(({ resource }) => resource === undefined ? [] : [[resource.environment, resource.account]])),
    ...results
        .filter(({ check, data }) => check === 'infra/accounts' && textIn(data, 'account') !== '')
        .map(({ subject, data }) => [subject, textIn(data, 'account')]),
]);
const uncomparedIn = ({ check, subject, data }) => check === 'infra/changed'
    ? [...textsIn(data, 'unchecked'), ...textsIn(data, 'unsupported')].map((one) => `${subject}: ${one}`)
    : [];
const suppressedOf = (results) => {
    const counts = new Map();
    for (const { data } of results)
        for (const { rule, reason, count } of suppressedIn(data)) {
            const before = counts.get(rule)?.count ?? 0;
            counts.set(rule, { rule, reason, count: before + count });
        }
    return [...counts.values()].sort((a, b) => b.count - a.count || (0,report/* compareText */.n6)(a.rule, b.rule));
};
/**
 * What was looked at, place by place in the order in which the checks name them; null where no infra
 * check said anything. A resource with several differences is counted once, an exempted one too.
 */
const coverageOf = ({ name, results: all }) => {
    const results = all.filter(({ check }) => check.startsWith('infra/'));
    const tallies = new Map();
    const at = placesIn(tallies);
    for (const result of results)
        addResult(result, name, at);
    for (const { check, findings } of results)
        for (const finding of findings)
            addFinding(check, finding, at);
    if (tallies.size === 0)
        return null;
    const accounts = accountsIn(results);
    const named = results.flatMap(({ check, subject }) => check === 'infra/accounts' ? [subject] : []);
    const isOff = results.some(({ check, status }) => check === 'infra/orphans' && status === 'skipped');
    const places = [...tallies.values()].map((place) => {
        const { environment, region, skipped, orphans } = place;
        return {
            ...together(place),
            environment,
            account: accounts.get(environment) ?? '',
            region,
            stacks: [...place.stacks].map(([name, one]) => ({ name, ...countsOf(one) })),
            orphaned: sum(place.orphaned),
            orphans: orphans === 'unseen' && isOff ? 'off' : orphans,
            aside: !place.looked && place.unseen.size === 0,
            ...(skipped === undefined ? {} : { skipped }),
        };
    });
    // In the order of the accounts; the regions of an environment stand together.
    const order = [...new Set([...named, ...places.map(({ environment }) => environment)])];
    return {
        places: order.flatMap((name) => places.filter(({ environment }) => environment === name)),
        uncompared: results.flatMap(uncomparedIn),
        suppressed: suppressedOf(results),
    };
};


/***/ }),

/***/ 87514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ orphanedWords),
/* harmony export */   w: () => (/* binding */ coverageMarkdown)
/* harmony export */ });
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38794);
/* harmony import */ var _infra_coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52130);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69426);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69860);




/** What was looked at in which account, as Markdown: shared by issues, summary and report. */
/** So many stacks have a row each. */
const MOST_STACKS = 12;
const MOST_ROWS = 60;
const HEAD = [
    '| Environment | Account | Region | Stack | Checked | Changed | Missing | Orphaned | Unknown |',
    '| --- | --- | --- | --- | ---: | ---: | ---: | ---: | ---: |',
];
const number = (value) => value.toLocaleString('en-US');
const row = (cells) => `| ${cells.join(' | ')} |`;
const checkedCell = ({ checked }, aside = false) => checked === null ? (aside ? '–' : '?') : number(checked);
/** `?`: nobody could look; `2 or more`: found without the scan that would show the rest. */
const orphanedWords = ({ orphaned, orphans, aside }) => {
    if (orphans === 'seen' || (aside && orphaned > 0))
        return number(orphaned);
    if (orphaned > 0)
        return orphans === 'off' ? number(orphaned) : `${number(orphaned)} or more`;
    return orphans === 'off' || aside ? '–' : '?';
};
const countCells = (one) => [number(one.changed), number(one.missing)];
const placeRows = (place, inFull) => {
    const { environment, account, region, stacks, skipped, aside } = place;
    const start = [(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .tableCell */ .xR)(environment, 60), account === '' ? '–' : (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeCell */ .MZ)(account, 20)];
    if (skipped !== undefined)
        return [row([...start, '–', (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(skipped, 120), ...Array(5).fill('–')])];
    const [only] = stacks;
    const stack = stacks.length === 1 && only !== undefined
        ? (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeCell */ .MZ)(only.name, 80)
        : stacks.length === 0
            ? '–'
            : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(stacks.length, 'stack');
    const own = row([
        ...start,
        (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .tableCell */ .xR)(region ?? '', 40),
        stack,
        checkedCell(place, aside),
        ...countCells(place),
        orphanedWords(place),
        number(place.unknown),
    ]);
    if (!inFull || stacks.length < 2)
        return [own];
    return [
        own,
        ...stacks.map((one) => row([
            '',
            '',
            '',
            (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeCell */ .MZ)(one.name, 80),
            checkedCell(one),
            ...countCells(one),
            '',
            number(one.unknown),
        ])),
    ];
};
const table = ({ places }, room) => {
    const inFull = places.reduce((sum, { stacks }) => sum + stacks.length, 0) <= MOST_STACKS;
    const rows = places.flatMap((place) => placeRows(place, inFull));
    const more = (left) => `| … ${number(left)} more | | | | | | | | |`;
    const shown = rows.slice(0, MOST_ROWS);
    const beyond = rows.length - shown.length;
    const size = HEAD.join('\n').length + 1;
    const fitted = (0,_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .fitLines */ .RV)(shown, room - size, (left) => more(left + beyond));
    const isCut = fitted.length < shown.length || fitted.at(-1) !== shown.at(-1);
    return [...HEAD, ...fitted, ...(beyond > 0 && !isCut ? [more(beyond)] : [])].join('\n');
};
/** What was not compared and what was let pass, with why; folded, for it asks for nothing. */
const remarks = ({ uncompared, suppressed }, room) => {
    const passed = suppressed.reduce((sum, one) => sum + one.count, 0);
    if (uncompared.length + passed === 0)
        return '';
    const title = [
        uncompared.length > 0 && `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(uncompared.length, 'resource')} not compared`,
        passed > 0 && `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(passed, 'difference')} known to be no drift`,
    ]
        .filter(Boolean)
        .join(', ');
    const left = room - title.length - 200;
    const parts = [
        uncompared.length > 0 &&
            `CloudFormation does not compare these:\n\n${(0,_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .fitLines */ .RV)(uncompared.map((one) => `- ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(one, 200)}`), left * 0.6).join('\n')}`,
        passed > 0 &&
            `No drift although they differ:\n\n${(0,_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .fitLines */ .RV)(suppressed.map((one) => `- ${number(one.count)} × ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(one.rule, 80)}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(one.reason, 200)}`), left * 0.4).join('\n')}`,
    ];
    return `<details><summary>${title}</summary>\n\n${parts.filter(Boolean).join('\n\n')}\n\n</details>`;
};
/**
 * The table of accounts with what was checked, changed, missing, orphaned and unknown, and below it
 * what was not compared and what was let pass; '' where no infra check said anything.
 * @param room in UTF-16 units
 */
const coverageMarkdown = (repository, room) => {
    const coverage = (0,_infra_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .coverageOf */ ._)(repository);
    if (coverage === null)
        return '';
    return [table(coverage, room * 0.6), remarks(coverage, room * 0.4)].filter(Boolean).join('\n\n');
};


/***/ }),

/***/ 88099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isConsequence),
/* harmony export */   a: () => (/* binding */ infraUnknowns)
/* harmony export */ });
/* harmony import */ var _not_checked_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34828);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61121);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69426);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69860);




const MOST_WORDS = 500;
const MOST_SUBJECTS = 5;
/** How every check begins what it could not judge. */
const reasonIn = (message) => message.replace(/^Not judged: /, '');
/** An account that was not entered is told by itself; that nothing in it was seen follows. */
const isConsequence = ({ check, subject, message }, refused) => check !== 'infra/accounts' &&
    refused.some((one) => one.subject === subject && message.endsWith(reasonIn(one.message)));
/**
 * What could not be seen, the same reason once: with what it hides, and the permission that would
 * show it. '' where all was seen.
 * @param room in UTF-16 units
 */
const infraUnknowns = ({ results }, room) => {
    const unknown = results.filter(({ status }) => status === 'unknown');
    const refused = unknown.filter(({ check }) => check === 'infra/accounts');
    const reasons = new Map();
    for (const result of unknown) {
        if (isConsequence(result, refused))
            continue;
        const { message, check, subject, permissions = [] } = result;
        const one = reasons.get(message) ?? {
            message,
            checks: new Set(),
            subjects: new Set(),
            permissions: new Set(),
        };
        one.checks.add(check);
        one.subjects.add(subject);
        for (const permission of permissions)
            one.permissions.add(permission);
        reasons.set(message, one);
    }
    const codes = (values) => [...values].map((value) => (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(value, 120));
    const lines = [...reasons.values()].map(({ message, checks, subjects, permissions }) => {
        const where = codes(subjects);
        const more = where.length - MOST_SUBJECTS;
        const shown = where.slice(0, MOST_SUBJECTS).join(', ');
        const needs = codes(permissions).join(', ');
        return `- ${shown}${more > 0 ? ` and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(more, 'more place')}` : ''}: ${(0,_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonMarkdown */ .W)(message, MOST_WORDS)}${needs && ` (needs ${needs})`}; not answered: ${codes(checks).join(', ')}`;
    });
    return (0,_not_checked_js__WEBPACK_IMPORTED_MODULE_0__/* .notChecked */ .l)(lines, room);
};


/***/ }),

/***/ 34828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ notChecked)
/* harmony export */ });
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38794);

/** What an issue says of what nobody could see, a line each; '' where there is none. */
const notChecked = (lines, room) => lines.length === 0
    ? ''
    : [
        '#### Could not be checked',
        'This is neither drift nor in order: nobody could look.',
        (0,_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .fitLines */ .RV)(lines, room).join('\n'),
    ].join('\n\n');


/***/ }),

/***/ 61121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ reasonLine),
/* harmony export */   W: () => (/* binding */ reasonMarkdown)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69426);

/**
 * Why something could not be read, in somebody's words; a statement of a policy that would change
 * that stands in it as JSON, and is shown so that it can be copied. So are names of AWS, whose colons
 * would be taken for emoji.
 */
const STATEMENT = /\{"Effect":"Allow".*\}/s;
const LONGEST = 3_000;
const isJson = (text) => {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
};
/** The statement of a policy that a reason holds, if any. */
const statementIn = (reason) => {
    const found = STATEMENT.exec(reason)?.[0];
    return found !== undefined && found.length <= LONGEST && isJson(found) ? found : null;
};
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
const ARN = /(\barn:aws[a-z-]{0,20}:[\w:/+=,.@{}*-]{1,500}[\w/*}])/;
/** Words and the names of AWS in them, with the blanks between them. */
const words = (text, max) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .bound */ .$s)(text, max)
    .split(ARN)
    .map((part, at) => {
    if (at % 2 === 1)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(part, max);
    const said = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(part, max);
    if (said === '')
        return part === '' ? '' : ' ';
    return `${/^\s/.test(part) ? ' ' : ''}${said}${/\s$/.test(part) ? ' ' : ''}`;
})
    .join('')
    .trim();
/** As running Markdown. @param max for the words around a statement */
const reasonMarkdown = (reason, max) => {
    const statement = statementIn(reason);
    if (statement === null)
        return words(reason, max);
    const [before = '', after = ''] = reason.split(statement, 2);
    // A statement may be longer than the words around it, and nothing of it can be left out.
    return [words(before, LONGEST), (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(statement, LONGEST), words(after, max)]
        .filter(Boolean)
        .join(' ');
};
/** As one line for a terminal. */
const reasonLine = (reason, max) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .Fo)(reason, statementIn(reason) === null ? max : LONGEST * 2);


/***/ }),

/***/ 58565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ resourceParts),
/* harmony export */   $r: () => (/* binding */ propertyOf),
/* harmony export */   Vr: () => (/* binding */ resourceLine),
/* harmony export */   b_: () => (/* binding */ resourceSides)
/* harmony export */ });
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13012);

/** What surfaces say of a finding about a cloud resource, as plain text. */
/** The property that a finding is about; '' where it is about the resource as such. */
const propertyOf = ({ subject, resource }) => {
    if (resource === undefined)
        return '';
    const { environment, region, type, physicalId } = resource;
    const start = `${environment}/${region}/${type}/${physicalId} `;
    return subject.startsWith(start) ? subject.slice(start.length) : '';
};
/** Where a resource is and what it is called there, from the outside in. */
const resourceParts = (resource) => {
    const { environment, account, region, stack, constructPath, logicalId, type, physicalId } = resource;
    return [
        { name: '', value: environment },
        { name: 'account', value: account },
        { name: '', value: region },
        { name: 'stack', value: stack ?? '' },
        { name: '', value: constructPath ?? '' },
        { name: '', value: logicalId ?? '' },
        { name: '', value: type },
        // A stack is known by its name, which stands there already.
        { name: '', value: physicalId === stack ? '' : physicalId },
    ].filter(({ value }) => value !== '');
};
/** `prod, account 333333333333, eu-west-2, stack App, Web/Sg, WebSg, AWS::EC2::SecurityGroup, sg-1` */
const resourceLine = (resource) => resourceParts(resource)
    .map(({ name, value }) => [name, value].filter(Boolean).join(' '))
    .join(', ');
/** Expected and actual of a resource: nothing is said to be nothing, whatever the direction. */
const resourceSides = ({ expected, actual }) => expected === undefined && actual === undefined
    ? null
    : {
        kind: 'state',
        sides: [...(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .valueSide */ .hU)('expected', expected), ...(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .valueSide */ .hU)('actual', actual)],
    };


/***/ }),

/***/ 97130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ unseenBy),
/* harmony export */   z: () => (/* binding */ unseenGroups)
/* harmony export */ });
/* harmony import */ var _infra_unknowns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88099);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69860);


/** More checks than this are counted, not named. */
const MOST_CHECKS = 3;
const MOST_SUBJECTS = 5;
/** Results that are unknown, the same reason and permissions once, in the order they were told. */
const unseenGroups = (results) => {
    const unknown = results.filter(({ status }) => status === 'unknown');
    const refused = unknown.filter(({ check }) => check === 'infra/accounts');
    const told = unknown.filter((result) => !(0,_infra_unknowns_js__WEBPACK_IMPORTED_MODULE_0__/* .isConsequence */ .C)(result, refused));
    const groups = Map.groupBy(told, ({ message, permissions = [] }) => JSON.stringify([message, permissions]));
    return [...groups.values()].flatMap((group) => {
        const [first] = group;
        if (first === undefined)
            return [];
        return {
            message: first.message,
            permissions: first.permissions ?? [],
            checks: [...new Set(group.map(({ check }) => check))],
            subjects: [...new Set(group.map(({ subject }) => subject))],
        };
    });
};
/**
 * Of what a group speaks: one check with what it could not judge, a few by name, many by number.
 * @param show how a surface shows a name
 */
const unseenBy = ({ checks, subjects }, show, isInFull = false) => {
    if (!isInFull && checks.length > MOST_CHECKS)
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(checks.length, 'check');
    const names = checks.map(show);
    if (checks.length > 1)
        return names.join(', ');
    const most = isInFull ? subjects.length : MOST_SUBJECTS;
    const more = subjects.length - most;
    return [
        ...names,
        ...subjects.slice(0, most).map(show),
        ...(more > 0 ? [`and ${more.toLocaleString('en-US')} more`] : []),
    ].join(', ');
};


/***/ }),

/***/ 69860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ symbol),
/* harmony export */   I3: () => (/* binding */ checkName),
/* harmony export */   Kq: () => (/* binding */ repositoryKey),
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   Qg: () => (/* binding */ shortShas),
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   on: () => (/* binding */ grade),
/* harmony export */   vd: () => (/* binding */ day)
/* harmony export */ });
/* harmony import */ var _model_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28263);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78556);


/** How the product says things, the same on every surface. */
/** `1 finding`, `2 findings`, `10,000 repositories`. */
const count = (number, singular, plural = `${singular}s`) => `${number.toLocaleString('en-US')} ${number === 1 ? singular : plural}`;
const SYMBOLS = {
    critical: '🔴',
    high: '🟠',
    medium: '🟡',
    low: '🔵',
    info: '⚪',
};
const symbol = (severity) => SYMBOLS[severity];
/** `🟠 High` */
const grade = (severity) => `${SYMBOLS[severity]} ${severity.charAt(0).toUpperCase()}${severity.slice(1)}`;
/** `1 high, 2 medium`, gravest first; '' when there is none. */
const bySeverity = (counts) => _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.filter((severity) => counts[severity] > 0)
    .map((severity) => `${counts[severity].toLocaleString('en-US')} ${severity}`)
    .join(', ');
/** `2026-11-20 06:00 UTC` for an ISO 8601 time; '' for anything else. */
const moment = (time) => {
    const date = new Date(time ?? '');
    return Number.isNaN(date.getTime())
        ? ''
        : `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
};
/** `2026-11-20` for an ISO 8601 time; '' for anything else. */
const day = (time) => moment(time).slice(0, 10);
/** Full commit ids in a text, each as people read it. */
const shortShas = (text) => text.replace(/(?<![\w.])[0-9a-f]{40}(?!\w)/gi, (oid) => (0,_model_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .shortId */ .m)(oid));
/** A word that could not be taken for a number, a switch or nothing. */
const WORD = /^(?!(?:true|false|null)$)[a-z][\w./@:+-]*$/i;
/** A setting's value as people read it: words as they are, JSON else; `not set` is said elsewhere. */
const valueText = (value) => typeof value === 'string' && WORD.test(value) ? value : JSON.stringify(value);
/** A sentence ends with a full stop, once. */
const sentence = (text) => /[.!?…:]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
/** `owner/name` in a way that two spellings of one repository are equal. */
const repositoryKey = (name) => name.toLowerCase();
/** `branch protection` for `process/branch-protection`. */
const checkName = (id) => id.slice(id.indexOf('/') + 1).replaceAll('-', ' ');
/** The first of some names, and how many there are besides: `a, b, and 3 more`. */
const firstOf = (names, most, show = (name) => name) => {
    const more = names.length > most ? `, and ${names.length - most} more` : '';
    return names.slice(0, most).map(show).join(', ') + more;
};


/***/ })

};
