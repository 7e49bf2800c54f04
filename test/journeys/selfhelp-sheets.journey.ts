// SPDX-License-Identifier: EUPL-1.2
import { toolCodes } from "../../src/modules/selfhelp/area/tool.ts";
import { expect, test } from "./house.ts";

/** An A4 between its margins. */
const paper = { width: 703, height: 1031 };
const lineHeight = 22;

test("whoever writes with a pen finds each tool on whole sheets of A4, with room to write @vault", async ({
  page,
  house,
}) => {
  await page.setViewportSize(paper);
  await page.emulateMedia({ media: "print" });
  for (const language of ["", "/en"]) {
    for (const tool of toolCodes) {
      await page.goto(`${house.address}${language}/mijn-plek/kluis/papier/${tool}`);
      const sheets = await page.locator(".vel").evaluateAll((all) =>
        all.map((sheet) => ({
          over: sheet.scrollHeight - sheet.clientHeight,
          rooms: Array.from(sheet.querySelectorAll(".vel__lijnen"), ({ clientHeight }) => clientHeight),
        })),
      );

      expect(
        sheets.filter(({ over }) => over > 0),
        tool,
      ).toEqual([]);
      expect(Math.min(...sheets.flatMap(({ rooms }) => rooms)), tool).toBeGreaterThanOrEqual(lineHeight);
    }
  }
});
