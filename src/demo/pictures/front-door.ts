// SPDX-License-Identifier: EUPL-1.2

const bricks = Array.from({ length: 15 }, (_, row) =>
  Array.from({ length: 14 }, (_, at) => {
    const x = at * 126 - (row % 2 === 0 ? 0 : 63);
    return `<rect x="${x}" y="${row * 62}" width="118" height="54" fill="${at % 3 === row % 3 ? "#a4583c" : "#b06343"}"/>`;
  }).join(""),
).join("");

const panes = [0, 1, 2, 3]
  .map(
    (pane) => `<rect x="${1010 + (pane % 2) * 160}" y="${250 + Math.floor(pane / 2) * 170}" width="140" height="150"/>`,
  )
  .join("");

/** A door that stands ajar in a wall of bricks, with the lamp on and a bicycle beside it. */
export const frontDoor = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1067" viewBox="0 0 1600 1067">
<rect width="1600" height="1067" fill="#8d4a33"/>${bricks}
<rect y="900" width="1600" height="167" fill="#c9bfae"/><path d="M0 900h1600M0 985h1600M260 900v167M620 900v85M900 985v82M1240 900v167" stroke="#a89d8a" stroke-width="6"/>
<path d="M400 900V250q0-50 50-50h320q50 0 50 50v650z" fill="#f3ecdd"/><path d="M440 900V280h340v620z" fill="#fbe7a8"/>
<path d="M440 280l250 40v560l-250 20z" fill="#1f5a46"/><path d="M480 330l170 26v170l-170-6zM480 566l170 2v250l-170 14z" fill="#2c7059"/><circle cx="664" cy="590" r="15" fill="#e8b64c"/>
<path d="M560 200v-60h100v60z" fill="#3d2900"/><circle cx="610" cy="120" r="44" fill="#ffe08a"/><circle cx="610" cy="120" r="90" fill="#ffe08a" opacity=".3"/>
<rect x="980" y="220" width="370" height="380" fill="#f3ecdd"/><g fill="#ffe9ad">${panes}</g>
<path d="M960 600h410v34H960z" fill="#e4d8c2"/><path d="M1010 600c-20-60 30-90 40-60 10-50 60-40 50 6 30-30 60 0 40 54z" fill="#2f7a54"/><path d="M1180 600l12 60h70l12-60z" fill="#b04d29"/><path d="M1226 600c-40-70-10-110 0-120 14 20 40 60 0 120z" fill="#3b8a5f"/>
<g fill="none" stroke="#24384f" stroke-width="12"><circle cx="1080" cy="880" r="100"/><circle cx="1370" cy="880" r="100"/><path d="M1080 880l90-150h150l50 150M1170 730l70 150h-160M1240 880l80-150M1150 700h50M1320 730l-10-50h60"/></g>
<rect x="170" y="520" width="170" height="110" rx="10" fill="#1f5a46"/><path d="M200 552h110M200 580h80M200 604h96" stroke="#f3ecdd" stroke-width="10"/>
<path d="M330 900l-20-110h-110l-20 110z" fill="#5b6b73"/><path d="M255 790c-70-30-80-110-60-130 30 6 50 40 56 70 0-60 20-100 50-110 20 40 0 100-30 130 30-30 70-30 84-10-20 40-60 56-100 50z" fill="#2f7a54"/>
</svg>`;
