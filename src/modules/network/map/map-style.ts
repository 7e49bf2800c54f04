// SPDX-License-Identifier: EUPL-1.2

/** For the map alone: who only reads lists need not fetch it. */
export const mapStyle = `
.kaart { position: relative; overflow: hidden; border: 1px solid var(--basis-color-default-border-default);
  border-radius: var(--basis-border-radius-md); background: var(--basis-color-accent-3-bg-default); }
.kaart::before { content: ""; display: block; padding-block-end: 111.11%; }
.kaart__beeld { position: absolute; inset-block-start: 0; inset-inline-start: 0; inline-size: 100%; block-size: 100%; direction: ltr; }
.kaart__land { fill: var(--vp-card-background-color); stroke: var(--basis-color-default-border-default); stroke-width: 1px;
  stroke-linejoin: round; vector-effect: non-scaling-stroke; }
.kaart__naam, .kaart__schaal text { fill: var(--basis-color-default-color-document); font-size: 1rem;
  stroke: var(--vp-card-background-color); stroke-width: 4px; stroke-linejoin: round; paint-order: stroke; }
.kaart__naam, .kaart__punt text { text-anchor: middle; }
.kaart__schaal line { stroke: var(--basis-color-default-color-document); stroke-width: 4px; }
.kaart__raak { fill: transparent; }
.kaart__schijf { fill: var(--basis-color-action-1-inverse-bg-default); stroke: var(--vp-card-background-color); stroke-width: 2px; }
.kaart__ring { fill: var(--vp-card-background-color); stroke: var(--basis-color-action-1-border-default); stroke-width: 2px; }
.kaart__punt text { fill: var(--basis-color-action-1-inverse-color-default); font-size: 1rem; font-weight: 700; }
.kaart__punt a:hover text { text-decoration: underline; }
.kaart__punt a:hover .kaart__schijf { fill: var(--basis-color-action-1-inverse-bg-hover); }
.kaart__punt a:focus { outline: none; }
.kaart__punt a:focus .kaart__raak { fill: var(--vp-card-background-color); stroke: var(--basis-focus-outline-color); stroke-width: 3px; }
.kaart__punt a:focus:not(:focus-visible) .kaart__raak { fill: transparent; stroke: none; }
.kaart__lijst { display: grid; gap: .25rem; }
.kaart__lijst li { display: grid; grid-template-columns: 3rem minmax(0, 1fr); gap: .25rem .75rem; align-items: start; max-width: none;
  padding-block: .5rem; border-block-end: 1px solid var(--basis-color-default-border-subtle); }
.kaart__lijst b { display: inline-block; min-inline-size: 2rem; padding-inline: .25rem; border-radius: 1rem; text-align: center; line-height: 2rem; font-size: 1rem;
  background: var(--basis-color-action-1-inverse-bg-default); color: var(--basis-color-action-1-inverse-color-default); }
.kaart__lijst a { display: inline-block; padding-block: .25rem; font-weight: 700; }
.kaart__lijst li:target { background: var(--basis-color-highlight-bg-default); color: var(--basis-color-highlight-color-document); }
@media (forced-colors: active) { .kaart__lijst b { border: 1px solid CanvasText; } }
@media print {
  .kaart { max-inline-size: 14cm; background: #fff; border-color: #000; break-inside: avoid; }
  .kaart__land { fill: #fff; stroke: #777; }
  .kaart__schijf, .kaart__ring { fill: #fff; stroke: #000; stroke-width: 2px; }
  .kaart__punt text, .kaart__naam, .kaart__schaal text { fill: #000; stroke: #fff; }
  .kaart__punt text { stroke: none; }
  .kaart__lijst b { background: none; color: #000; border: 2px solid #000; line-height: 1.75rem; }
  .kaart__lijst li { break-inside: avoid; }
}
`;
