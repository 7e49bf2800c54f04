// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { createTexts } from "#platform/i18n";
import { networkTexts } from "../texts.ts";
import { describeDistance } from "./distance-words.ts";

const texts = createTexts({ nl: { network: networkTexts.nl }, en: { network: networkTexts.en } });

test.each([
  [0.02, "100 meter", "100 metres"],
  [0.34, "300 meter", "300 metres"],
  [0.96, "1 km", "1 km"],
  [2.44, "2,4 km", "2.4 km"],
  [9.98, "10 km", "10 km"],
  [23.4, "23 km", "23 km"],
])("%s kilometres is said as %s", (km, dutch, english) => {
  expect(describeDistance({ t: texts("nl"), language: "nl" }, km)).toBe(dutch);
  expect(describeDistance({ t: texts("en"), language: "en" }, km)).toBe(english);
});
