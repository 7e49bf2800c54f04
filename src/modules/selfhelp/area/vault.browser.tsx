// SPDX-License-Identifier: EUPL-1.2
import { render } from "preact";
import { AreaView } from "./area.view.tsx";
import { readTexts } from "./texts-of-page.ts";

const at = document.getElementById("kluis");
if (at) {
  const language = document.documentElement.lang as Parameters<typeof AreaView>[0]["language"];
  const { werker = "" } = at.dataset;
  at.replaceChildren();
  render(<AreaView t={readTexts()} language={language} worker={werker} />, at);
}
