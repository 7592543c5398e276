/** The look of the HTML file, which must stand alone: small, light and dark, A4 on paper. */
export const sheetStyle = `
:root { color-scheme: light dark; --ink: #17201b; --soft: #46524b; --faint: #5c6861; --line: #dbe2da; --accent: #0b6a4a; --sheet: #fff; }
@media screen and (prefers-color-scheme: dark) { :root { --ink: #e8ede9; --soft: #b5c0b8; --faint: #96a39b; --line: #2d352f; --accent: #63cda0; --sheet: #1c211e; } }
* { box-sizing: border-box; margin: 0; padding: 0; }
body { background: var(--sheet); color: var(--ink); font: 1rem/1.5 Georgia, "Noto Serif", serif; }
main { max-width: 42rem; margin: 0 auto; padding: 2.5rem 1.25rem; overflow-wrap: anywhere; }
.over, .date, .label, .cells, .more, h2, h3, .proof { font-family: system-ui, sans-serif; }
.over, .date, .more, .proof, .label { font-size: .8125rem; color: var(--faint); }
h1 { font-size: 1.75rem; line-height: 1.25; }
.lead { font-size: 1.125rem; color: var(--soft); margin-top: .375rem; }
section { margin-top: 1.5rem; padding-top: .75rem; border-top: 1px solid var(--line); }
h2 { font-size: .875rem; color: var(--accent); margin-bottom: .375rem; }
h3 { font-size: .8125rem; color: var(--soft); margin: .75rem 0 .25rem; }
p { white-space: pre-line; }
ul { list-style: none; }
li { margin-top: .5rem; break-inside: avoid; }
.dated li { display: grid; grid-template-columns: 5.5rem minmax(0, 1fr); }
.date { line-height: 1.5rem; }
.table li { display: grid; grid-template-columns: minmax(0, 1fr) 6rem 8rem; column-gap: .75rem; padding-bottom: .375rem; border-bottom: 1px solid var(--line); }
.table li:last-child { border-bottom: 0; }
.cells { font-size: .875rem; line-height: 1.5rem; font-variant-numeric: tabular-nums; }
.more { line-height: 1.4; color: var(--soft); }
a { color: var(--accent); }
@page { size: A4; margin: 18mm 20mm; }
@media print { main { max-width: none; padding: 0; } h2, h3, .intro { break-after: avoid; } }
@media (max-width: 30rem) { .dated li { display: block; } .table li { grid-template-columns: minmax(0, 1fr) auto; } .table .what { grid-column: 1 / -1; } }
`;
