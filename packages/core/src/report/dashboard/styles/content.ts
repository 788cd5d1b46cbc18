const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info']

const each = (rule: (severity: string) => string): string => SEVERITIES.map(rule).join('\n')

const figures = `.hero { display: grid; gap: 1.75rem; grid-template-columns: minmax(0, 1fr); }
.verdict h2 { font-size: clamp(1.75rem, 1.2rem + 2.4vw, 2.75rem); font-weight: 700; letter-spacing: -0.022em; line-height: 1.12; text-wrap: balance; }
.extent { font-size: 1.125rem; color: var(--muted); margin-top: .5rem; }
.way { margin-top: .875rem; display: inline-block; padding: .3125rem .875rem .3125rem .75rem; border-radius: 99px; background: var(--sunk); font-size: .9375rem; }
.way.better { background: var(--good-tint); } .way.better strong, .way.better .arrow { color: var(--good); }
.way.worse { background: var(--critical-tint); } .way.worse strong, .way.worse .arrow { color: var(--bad); }
.arrow { font-weight: 700; margin-right: .375rem; }
.way strong { font-weight: 650; margin-right: .375rem; }
.verdict h2, .big, .value { font-variant-numeric: normal; }
.tick { color: var(--good); margin-right: .25em; }
.cards { display: grid; gap: 1rem; grid-template-columns: repeat(4, minmax(0, 1fr)); }
.card a { display: flex; flex-direction: column; height: 100%; padding: 1rem 1.125rem 0; border: 1px solid var(--line); border-radius: 12px; background: var(--panel); box-shadow: var(--shadow); color: inherit; text-decoration: none; overflow: hidden; }
.card a:hover { border-color: var(--strong-line); }
.card .sev { align-self: start; }
.card a > :last-child:not(.spark) { margin-bottom: 1rem; }
.big { font-size: clamp(2.25rem, 1.75rem + 2vw, 3.25rem); font-weight: 700; letter-spacing: -0.03em; line-height: 1.1; margin-top: .5rem; }
.big.zero { color: var(--muted); font-weight: 500; }
.delta { font-size: .8125rem; }
.delta.up { color: var(--bad); font-weight: 600; } .delta.down { color: var(--good); font-weight: 600; }
.delta .muted { font-weight: 400; }
.spark { display: block; width: calc(100% + 2.25rem); height: 2.5rem; margin: .75rem -1.125rem 0; }
.under { opacity: .16; stroke: none; } .over { fill: none; stroke-width: 1.75; vector-effect: non-scaling-stroke; }
.facts-row { display: flex; flex-wrap: wrap; gap: 1.25rem 2.75rem; }
.ages { margin-bottom: 1.25rem; }
.fact dt { color: var(--muted); font-size: .8125rem; }
.fact dd > * { display: block; }
.value { font-size: 1.375rem; font-weight: 600; letter-spacing: -0.01em; line-height: 1.3; }
.joy, .empty { text-align: center; padding: 2rem 1rem; border: 1px dashed var(--strong-line); border-radius: 12px; }
.joy { border: 1px solid transparent; background: var(--good-tint); }
.joy .tick { font-size: 2rem; line-height: 1; margin: 0; }
.empty-title { font-weight: 600; font-size: 1.0625rem; }`

const marks = `.sev { display: inline-flex; align-items: center; gap: .375rem; font-size: .8125rem; font-weight: 600; line-height: 1.25rem; padding: 0 .5rem 0 .4375rem; border-radius: 6px; white-space: nowrap; }
.count { display: inline-flex; align-items: center; gap: .25rem; font-size: .8125rem; font-weight: 600; padding: .0625rem .4375rem .0625rem .375rem; border-radius: 6px; margin-right: .25rem; white-space: nowrap; }
.unseen { background: var(--info-tint); color: var(--info); }
.shape { display: inline-block; flex: none; width: .625rem; height: .625rem; background: currentColor; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.shape-critical { clip-path: polygon(50% 0, 100% 50%, 50% 100%, 0 50%); width: .75rem; height: .75rem; }
.shape-high { clip-path: polygon(50% 4%, 100% 96%, 0 96%); }
.shape-medium { border-radius: 50%; width: .5625rem; height: .5625rem; }
.shape-low { border-radius: 1px; width: .5rem; height: .5rem; }
.shape-info { clip-path: inset(35% 0); }
.shape-opened { background: var(--high-fill); } .shape-resolved { background: var(--good-fill); }
.shape-run-pass { border-radius: 50%; } .shape-run-fail { clip-path: polygon(50% 0, 100% 50%, 50% 100%, 0 50%); } .shape-run-warning { clip-path: polygon(50% 4%, 100% 96%, 0 96%); } .shape-run-unknown { clip-path: inset(35% 0); }
${each((s) => `.sev-${s} { color: var(--${s}); background: var(--${s}-tint); } .fill-${s} { fill: var(--${s}-fill); } .line-${s} .under { fill: var(--${s}-fill); } .line-${s} .over { stroke: var(--${s}-fill); } .legend .shape-${s} { background: var(--${s}-fill); }`)}
.tag { display: inline-block; font-size: .75rem; line-height: 1.25rem; padding: 0 .5rem; margin-left: .375rem; border-radius: 6px; background: var(--sunk); color: var(--muted); white-space: nowrap; max-width: 100%; overflow: hidden; text-overflow: ellipsis; vertical-align: middle; }
.verdict-word { display: inline-flex; align-items: center; gap: .375rem; font-weight: 600; font-size: .875rem; }
.verdict-pass { color: var(--good); } .verdict-fail { color: var(--critical); } .verdict-warning { color: var(--medium); } .verdict-unknown { color: var(--info); }
.clean { color: var(--good); font-weight: 600; }`

const lists = `.focus { counter-reset: focus; display: grid; grid-template-columns: minmax(0, 1fr); gap: .75rem; }
.focus li { counter-increment: focus; position: relative; padding: .875rem 1rem .875rem 3rem; background: var(--panel); border: 1px solid var(--line); border-radius: 12px; box-shadow: var(--shadow); }
.focus li::before { content: counter(focus); position: absolute; left: 1.125rem; top: .8125rem; color: var(--muted); font-weight: 600; }
.focus-head { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem .25rem; }
.focus-head .name { min-width: 0; font-weight: 600; unicode-bidi: isolate; }
.focus-head .counts { margin-left: auto; }
.focus-head .count { margin: 0 0 0 .25rem; }
.focus-lead { margin: .25rem 0; unicode-bidi: isolate; }
.recent { background: var(--panel); border: 1px solid var(--line); border-radius: 12px; box-shadow: var(--shadow); }
.recent li { display: grid; grid-template-columns: 5.5rem minmax(0, 1fr); gap: .75rem; padding: .75rem 1rem; align-items: start; }
.recent li + li { border-top: 1px solid var(--line); }
.recent .sev { justify-self: start; margin-top: .125rem; }
.recent-title { unicode-bidi: isolate; }
.recent + p { padding: .75rem 0 0; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; font-size: .875rem; color: var(--muted); margin-bottom: .5rem; }
.legend li { display: inline-flex; align-items: center; gap: .4375rem; }`

const charts = `.chart { display: block; width: 100%; height: auto; overflow: visible; }
.chart text { fill: var(--muted); font-size: 12px; }
.narrow { display: none; }
.grid { stroke: var(--line); } .axis { stroke: var(--strong-line); }
.edge { fill: none; stroke: var(--panel); stroke-width: 1.5; }
.opened { fill: var(--high-fill); } .resolved { fill: var(--good-fill); }
.bars { display: block; width: 100%; height: 5rem; } .bar { fill: var(--low-fill); }
.strip { display: block; max-width: none; }
.run-pass { fill: var(--good-fill); } .run-warning { fill: var(--medium-fill); } .run-fail { fill: var(--critical-fill); } .run-unknown { fill: var(--sunk); stroke: var(--muted); }
.numbers { margin-top: 1rem; } .numbers summary { color: var(--muted); font-size: .875rem; cursor: pointer; }
.numbers .scroll { margin-top: .75rem; max-height: 24rem; }`

const tables = `.scroll { overflow: auto; background: var(--panel); border: 1px solid var(--line); border-radius: 12px; box-shadow: var(--shadow); position: relative; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
th, td { overflow-wrap: break-word; text-align: left; padding: .5625rem .75rem; vertical-align: top; font-weight: 400; unicode-bidi: isolate; }
th:first-child, td:first-child { padding-left: 1rem; } th:last-child, td:last-child { padding-right: 1rem; }
tbody tr { border-top: 1px solid var(--line); }
tbody tr:hover { background: var(--sunk); }
thead th { font-size: .8125rem; font-weight: 600; color: var(--muted); white-space: nowrap; vertical-align: middle; }
thead th::first-letter, dt::first-letter { text-transform: uppercase; }
thead button { all: unset; display: inline-block; box-sizing: border-box; cursor: pointer; padding: .25rem 0; }
thead button::first-letter { text-transform: uppercase; }
thead button:hover { color: var(--text); }
thead button:focus-visible { outline: 2px solid var(--focus); outline-offset: 3px; border-radius: 3px; }
th[aria-sort] { color: var(--text); }
th[aria-sort=ascending]::after { content: " ▲"; font-size: .625rem; } th[aria-sort=descending]::after { content: " ▼"; font-size: .625rem; }
.number { text-align: right; white-space: nowrap; }
.name, .what, .word { overflow-wrap: anywhere; } .word { min-width: 8rem; max-width: 14rem; } th.word { min-width: 10rem; }
.name { min-width: 12rem; max-width: 18rem; } .name > * { display: block; }
tbody th.name a { font-weight: 500; }
.what { min-width: 14rem; max-width: 34rem; } .what > .small { display: block; }
.on-phone { display: none; }
.title { font-weight: 500; }
.links { min-width: 8.5rem; } .links a, .links span { display: inline-block; white-space: nowrap; margin-right: .625rem; }
.matrix .cell { white-space: nowrap; } .none { color: var(--muted); }
.quiet { opacity: 1; } .quiet .title { font-weight: 400; color: var(--muted); }
.nothing { text-align: center; color: var(--muted); padding: 2rem 1rem; }
.what summary { cursor: pointer; list-style-position: outside; margin-left: 1.0625rem; }
.what summary::marker { color: var(--muted); }
.what details + .small { padding-left: 1.0625rem; }
.facts { margin: .5rem 0 .75rem 1.0625rem; padding: .625rem .875rem; background: var(--sunk); border-radius: 8px; display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .25rem 1rem; font-size: .875rem; }
.facts dt { color: var(--muted); }
.audits td, .audits th { vertical-align: middle; }
.audits .title { display: block; }
time { white-space: nowrap; }
.more { margin-top: .75rem; text-align: center; } .more:empty { display: none; }
.filters { display: flex; flex-wrap: wrap; gap: .75rem; align-items: end; }
.filters label { display: grid; gap: .25rem; font-size: .8125rem; color: var(--muted); }
.filters input, .filters select { color: var(--text); font-size: 1rem; width: 100%; }
.filters .search { flex: 1 1 16rem; }
.shown { flex: 1 0 100%; font-size: .875rem; color: var(--muted); }`

/** What the sections hold. */
export const content = [figures, marks, lists, charts, tables].join('\n')
