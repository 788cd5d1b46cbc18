/** Phones and paper. */
export const small = `@media (max-width: 60rem) {
  .halves { grid-template-columns: minmax(0, 1fr); gap: 3rem; }
  .cards { grid-template-columns: repeat(2, minmax(0, 1fr)); }
}
@media (max-width: 40rem) {
  html { scroll-padding-top: 3.5rem; }
  .bar, .top ul, main, footer { padding-left: 1rem; padding-right: 1rem; }
  .top { position: static; }
  .bar { flex-wrap: wrap; gap: .25rem 1rem; }
  .asof { order: 3; flex-basis: 100%; margin: 0; text-align: left; }
  .theme { margin-left: auto; }
  main { padding-top: 1.5rem; gap: 2.5rem; }
  .cards { gap: .75rem; }
  .card a { padding: .75rem .875rem 0; }
  .spark { width: calc(100% + 1.75rem); margin: .5rem -.875rem 0; height: 2rem; }
  .facts-row { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1rem; }
  .panel { padding: 1rem; }
  .wide { display: none; } .narrow { display: block; }
  .recent li { grid-template-columns: minmax(0, 1fr); gap: .25rem; }
  .filters label { flex: 1 1 8rem; } .filters .search { flex-basis: 100%; }
  .focus li { padding: .75rem .875rem .75rem 2.5rem; } .focus li::before { left: .9375rem; top: .6875rem; }
  .focus-head .counts { margin-left: 0; flex-basis: 100%; } .focus-head .count { margin: 0 .25rem 0 0; }
  .facts { grid-template-columns: minmax(0, 1fr); } .facts dd { margin-bottom: .25rem; }
  .name { min-width: 11rem; }
  .on-phone { display: inline; }
}
@media print {
  body { background: none; font-size: 10pt; }
  .top { position: static; border: 0; } nav, .theme, .filters, .more, .skip, .numbers { display: none; }
  main { gap: 1.5rem; padding-top: .5rem; }
  .scroll { overflow: visible; border: 0; } .scroll, .panel, .card a, .focus li, .recent { box-shadow: none; }
  table, thead th { font-size: 8pt; } table .small, table .sev, table .count { font-size: 7pt; } th, td { padding: .25rem .375rem; }
  .what, .name, .links { min-width: 0; } .word, th.word { min-width: 4.25rem; } thead th, .matrix .cell { white-space: normal; }
  tr, li, .panel, .card { break-inside: avoid; } h2, h3 { break-after: avoid; }
  svg, .sev, .count, .way, .joy { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}`
