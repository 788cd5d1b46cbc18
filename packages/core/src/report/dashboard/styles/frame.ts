/** The page itself: letters, header, sections. */
export const frame = `*, *::before, *::after { box-sizing: border-box; }
html { scroll-padding-top: 7rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--page); color: var(--text);
  font: 400 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
h1, h2, h3, p, ul, ol, dl, dd { margin: 0; padding: 0; }
ul, ol { list-style: none; }
h2 { font-size: 1.375rem; line-height: 1.25; letter-spacing: -0.01em; font-weight: 650; }
h3 { font-size: 1rem; font-weight: 600; margin: 1.5rem 0 .5rem; }
.panel > h3:first-child { margin-top: 0; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 2px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
h2:focus { outline: none; }
code, kbd { font: .8125em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; }
kbd { border: 1px solid var(--line); border-radius: 4px; padding: 0 .35em; color: var(--muted); }
[hidden] { display: none !important; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.muted { color: var(--muted); }
.small { font-size: .8125rem; }
.skip { position: absolute; left: 1rem; top: -4rem; background: var(--panel); padding: .5rem 1rem; z-index: 3; border-radius: 0 0 8px 8px; }
.skip:focus { top: 0; }
.top { position: sticky; top: 0; z-index: 2; background: var(--panel); border-bottom: 1px solid var(--line); }
.bar, .top ul, main, footer { max-width: 76rem; margin: 0 auto; padding-left: 1.5rem; padding-right: 1.5rem; }
.bar { display: flex; align-items: center; gap: 1rem; padding-top: .75rem; }
h1 { font-size: 1.125rem; font-weight: 600; line-height: 1.3; min-width: 0; }
.brand { color: var(--muted); font-weight: 500; }
.brand::after { content: "/"; margin-left: .4em; color: var(--strong-line); }
.asof { margin-left: auto; text-align: right; }
.stale { color: var(--high); font-weight: 600; }
.top ul { display: flex; gap: 1.5rem; overflow-x: auto; }
nav a { display: block; padding: .5rem 0 .625rem; color: var(--muted); text-decoration: none; font-size: .9375rem; white-space: nowrap; border-bottom: 2px solid transparent; }
nav a:hover, nav a:focus-visible { color: var(--text); border-color: var(--link); }
main { padding-top: 2rem; padding-bottom: 2rem; display: grid; gap: 3rem; grid-template-columns: minmax(0, 1fr); }
footer { padding-top: 1.25rem; padding-bottom: 3rem; border-top: 1px solid var(--line); }
section { min-width: 0; }
.lead { color: var(--muted); margin-top: .25rem; max-width: 60rem; }
section > h2 + :not(.lead), .lead + * { margin-top: 1rem; }
.note { background: var(--medium-tint); border-radius: 8px; padding: .625rem .875rem; margin: .75rem 0; }
.halves { display: grid; gap: 2.5rem; grid-template-columns: repeat(2, minmax(0, 1fr)); }
.explore { display: grid; gap: 2rem; grid-template-columns: minmax(0, 1fr); }
.panel { background: var(--panel); border: 1px solid var(--line); border-radius: 12px; padding: 1.25rem 1.5rem; box-shadow: var(--shadow); min-width: 0; }
button, input, select { font: inherit; color: inherit; background: var(--panel); border: 1px solid var(--strong-line); border-radius: 8px; padding: .4375rem .75rem; min-height: 2.5rem; }
button { cursor: pointer; }
button:hover { background: var(--sunk); }
.theme { padding: .25rem .75rem; min-height: 2rem; font-size: .875rem; }`
