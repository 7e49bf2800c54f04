// SPDX-License-Identifier: EUPL-1.2
import { render } from "preact";
import { readTexts } from "../area/texts-of-page.ts";
import { Reader } from "./reader.view.tsx";

/** The same page in another language opens the same: its address brings the fragment along. */
function keepFragmentInLanguages() {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[hreflang]")) link.hash = location.hash;
}

const place = document.getElementById("gedeeld");
if (place && crypto.subtle) {
  place.replaceChildren();
  render(<Reader t={readTexts()} />, place);
  keepFragmentInLanguages();
  addEventListener("hashchange", () => location.reload());
}
