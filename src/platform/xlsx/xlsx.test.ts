// SPDX-License-Identifier: EUPL-1.2
import { readXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { gather } from "#platform/feeds";
import { writeXlsx, type XlsxCell } from "./index.ts";

const columns = [
  { heading: "Naam", width: 30 },
  { heading: "Nagelopen", width: 12 },
  { heading: "Adres", width: 40 },
];

async function book(...portions: XlsxCell[][][]): Promise<Uint8Array> {
  return await gather(writeXlsx({ name: "Wegwijzer", columns }, inTurn(portions)));
}

async function* inTurn<Portion>(portions: Portion[]) {
  yield* portions;
}

test("another program reads the book: its heading stays in sight, days are days and links lead somewhere", async () => {
  const written = await book(
    [["Soep & <brood>", { day: "2026-11-24" }, { text: "Bekijk", href: "https://example.org/?a=1&b=2" }]],
    [["Luisteren", null, "nergens"]],
  );

  const { sheets } = await readXlsx(written, { readStyles: true });

  const [sheet] = sheets;
  expect(sheet?.name).toBe("Wegwijzer");
  expect(sheet?.rows.map((row) => row.map((value) => (value instanceof Date ? value.toISOString() : value)))).toEqual([
    ["Naam", "Nagelopen", "Adres"],
    ["Soep & <brood>", "2026-11-24T00:00:00.000Z", "Bekijk"],
    ["Luisteren", null, "nergens"],
  ]);
  expect(sheet?.freezePane).toMatchObject({ rows: 1 });
  expect(sheet?.columns?.map(({ width }) => width)).toEqual([30, 12, 40]);
  expect(sheet?.cells?.get("1,2")?.hyperlink?.target).toBe("https://example.org/?a=1&b=2");
});

test("what looks like a formula stays text, and signs that XML cannot hold are left out", async () => {
  const { sheets } = await readXlsx(await book([["=1+1", 2, "\u0001b\uD800"]]));

  expect(sheets[0]?.rows[1]).toEqual(["=1+1", 2, "b\uFFFD"]);
});

test("of a long list only a part stands in memory", async () => {
  const portion = Array.from({ length: 500 }, (_, index) => [`Hulp ${index} ${"woord ".repeat(60)}`, 1, "x"]);
  const parts: number[] = [];

  for await (const part of writeXlsx({ name: "Lang", columns }, inTurn(Array.from({ length: 40 }, () => portion)))) {
    parts.push(part.length);
  }

  expect(parts.length).toBeGreaterThan(20);
});
