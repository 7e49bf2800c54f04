// SPDX-License-Identifier: EUPL-1.2

const bowl = (x: number, y: number, soup: string) =>
  `<ellipse cx="${x}" cy="${y}" rx="120" ry="66" fill="#fffaf0"/><ellipse cx="${x}" cy="${y}" rx="96" ry="50" fill="${soup}"/>
<circle cx="${x - 30}" cy="${y - 8}" r="12" fill="#3b8a5f"/><circle cx="${x + 24}" cy="${y + 12}" r="10" fill="#e0862f"/><circle cx="${x + 4}" cy="${y - 20}" r="8" fill="#3b8a5f"/>`;

const slices = [0, 1, 2, 3]
  .map(
    (at) =>
      `<path d="M${1130 + at * 74} 720q0-70 60-70t60 70v60h-120z" fill="#b9793f"/><path d="M${1144 + at * 74} 724q0-52 46-52t46 52v44h-92z" fill="#f0d9a6"/>`,
  )
  .join("");

/** A long table from above: a pan of soup, bowls and bread. */
export const soup = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1067" viewBox="0 0 1600 1067">
<rect width="1600" height="1067" fill="#c58a52"/><path d="M0 210h1600M0 430h1600M0 650h1600M0 870h1600" stroke="#ad7440" stroke-width="8"/>
<rect x="90" y="120" width="1420" height="820" rx="40" fill="#dfe8dd"/><path d="M90 330h1420M90 730h1420M420 120v820M1180 120v820" stroke="#b6ccb6" stroke-width="30" opacity=".7"/>
<path d="M520 470h-90q-30 0-30-34t30-34h90zM1000 470h90q30 0 30-34t-30-34h-90z" fill="#24384f"/><circle cx="760" cy="440" r="270" fill="#2f4a66"/><circle cx="760" cy="440" r="236" fill="#d9702a"/>
<g fill="#f2b45a"><circle cx="650" cy="380" r="36"/><circle cx="840" cy="330" r="28"/><circle cx="880" cy="520" r="40"/><circle cx="700" cy="560" r="30"/></g><g fill="#3b8a5f"><circle cx="740" cy="300" r="24"/><circle cx="610" cy="490" r="26"/><circle cx="790" cy="470" r="22"/><circle cx="900" cy="420" r="24"/></g>
<path d="M760 440L1090 150l40 40-320 300z" fill="#8a5a30"/>
${bowl(270, 300, "#d9702a")}${bowl(1340, 320, "#c9651f")}${bowl(300, 760, "#d9702a")}${bowl(760, 840, "#c9651f")}${slices}
<path d="M470 660l30 12-70 190-30-12zM150 470l26-18 96 130-26 18z" fill="#9aa7ad"/>
</svg>`;
