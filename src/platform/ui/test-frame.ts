// SPDX-License-Identifier: EUPL-1.2
import { createTexts } from "#platform/i18n";
import { type Frame, uiTexts } from "./index.ts";

const texts = createTexts({ nl: { ui: uiTexts.nl }, en: { ui: uiTexts.en } });

/** The frame of a fictional house, for tests of views. */
export function testFrame(changes: Partial<Frame> = {}): Frame {
  return {
    t: texts(changes.language ?? "nl"),
    language: "nl",
    languages: [
      { code: "nl", href: "/programma" },
      { code: "en", href: "/en/programma" },
    ],
    homeHref: "/",
    address: "/programma",
    current: "programme",
    formMoment: () => ({ moment: "", isAgain: false }),
    centre: {
      name: "Huis aan de Haven",
      place: "Voorbeeldstad",
      addressLines: ["Kade 12, vierde verdieping", "Voorbeeldstad"],
      phone: "075 000 00 00",
      email: "hallo@huis.example",
      doorNote: "Bel aan. Wij doen open.",
    },
    parts: new Set(["house"]),
    menu: [
      { key: "today", label: "Vandaag", href: "/", icon: "house" },
      { key: "programme", label: "Programma", href: "/programma", icon: "calendar-days" },
    ],
    footerLinks: [{ label: "Wat wij wel en niet bewaren", href: "/bewaren" }],
    signedIn: null,
    houseStyle: null,
    assets: {
      ...{ stylesheet: "/a/site.css", font: "/a/kop.woff2", icon: "/a/huis.svg", scripts: {}, styles: {} },
      script: { href: "/a/ui.js", integrity: "sha384-ui", parts: [], later: [] },
    },
    ...changes,
  };
}
