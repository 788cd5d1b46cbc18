const LIGHT = `color-scheme: light;
--page: #f6f7f9; --panel: #ffffff; --sunk: #f1f3f6; --line: #dde1e7; --strong-line: #b6bdc8;
--text: #16191f; --muted: #545d6b; --link: #0b57c4; --focus: #0b57c4;
--critical: #a80f2c; --high: #a2430a; --medium: #755900; --low: #1b5fa6; --info: #545d6b;
--critical-tint: #fdeaed; --high-tint: #fff0e2; --medium-tint: #fbf4d6; --low-tint: #e7f1fc; --info-tint: #eceff3;
--critical-fill: #c8223f; --high-fill: #e9792b; --medium-fill: #e2b93b; --low-fill: #6aa5de;
--good: #17693a; --good-tint: #e4f5ea; --good-fill: #3fa66b; --bad: #a80f2c;
--shadow: 0 1px 2px rgb(20 25 35 / 6%), 0 4px 16px rgb(20 25 35 / 4%);`

const DARK = `color-scheme: dark;
--page: #0d1015; --panel: #151a21; --sunk: #1b212a; --line: #2a313c; --strong-line: #4a5463;
--text: #e8ecf2; --muted: #a0aab8; --link: #86b7ff; --focus: #86b7ff;
--critical: #ff909f; --high: #ffb27a; --medium: #e9cd68; --low: #8cc1ff; --info: #a9b3c1;
--critical-tint: #3c1720; --high-tint: #38220f; --medium-tint: #322a0d; --low-tint: #142a44; --info-tint: #252c36;
--critical-fill: #e2455f; --high-fill: #e68743; --medium-fill: #cda93b; --low-fill: #4f8fd2;
--good: #79d79c; --good-tint: #12301f; --good-fill: #3d9a63; --bad: #ff909f;
--shadow: none;`

/** The system decides between light and dark, until somebody does; paper is light. */
export const colours = `:root { ${LIGHT} }
@media (prefers-color-scheme: dark) { :root:not([data-theme=light]) { ${DARK} } }
:root[data-theme=dark] { ${DARK} }
@media print { :root:root, :root[data-theme=dark] { ${LIGHT} } }`
