// SPDX-License-Identifier: EUPL-1.2

const sizes = {
  a4: ["210mm", "297mm"],
  "a4-liggend": ["297mm", "210mm"],
  a3: ["297mm", "420mm"],
  "a3-liggend": ["420mm", "297mm"],
} as const;

const pages = Object.entries(sizes).map(
  ([name, [width, height]]) => `
@page ${name} { size: ${width} ${height}; margin: 0; }
.vel--${name} { page: ${name}; }
@media print { .vel--${name} svg { inline-size: ${width}; block-size: calc(${height} - .2mm); } }`,
);

/** For the sheets alone: who only reads the site need not fetch it. */
export const printStyle = `
${pages.join("")}
.vel { position: relative; }
.vel svg { display: block; }
.papier__soorten { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(min(9.5rem, 100%), 1fr)); }
.papier__soort { display: grid; gap: .625rem; align-content: end; block-size: 100%; padding: .75rem; border: 2px solid var(--basis-color-default-border-subtle);
  border-radius: var(--basis-border-radius-lg); background: var(--vp-card-background-color); color: inherit; text-decoration: none; line-height: 1.25; }
.papier__soort:hover { border-color: var(--basis-color-default-color-document); text-decoration: underline; }
.papier__soort[aria-current] { border-color: var(--basis-color-action-1-border-default); background: var(--basis-color-action-1-bg-default);
  color: var(--basis-color-action-1-color-document); font-weight: 700; }
.papier__klein { display: grid; place-items: center; }
.papier__klein img { max-inline-size: 100%; block-size: auto; max-block-size: 11rem; inline-size: auto; }
.papier__klein img, .papier__voorbeeld img { background: #fff; box-shadow: 0 1px 3px rgba(0,0,0,.25), 0 8px 24px rgba(0,0,0,.12); }
.papier__voorbeeld { max-width: none; }
.papier__voorbeeld img { display: block; max-inline-size: 100%; block-size: auto; }
@media screen { .vel { max-inline-size: 60rem; margin: 0 auto 2rem; padding-inline: 1.125rem; }
  .vel svg { inline-size: 100%; block-size: auto; background: #fff; box-shadow: 0 1px 3px rgba(0,0,0,.25), 0 8px 24px rgba(0,0,0,.12); } }
@media print { .vel { break-after: page; } .vel:last-child { break-after: auto; } .vel * { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`;

/** Without it one prints with the browser's own menu. */
export const printScript = `const button = document.getElementById("druk-af");
if (button) { button.hidden = false; button.addEventListener("click", () => print()); }
`;
