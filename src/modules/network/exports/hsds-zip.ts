// SPDX-License-Identifier: EUPL-1.2
import { setImmediate } from "node:timers/promises";
import type { Database } from "#platform/db";
import { openZip } from "#platform/zip";
import { fullShapes, gatherRows } from "../hsds/gather.queries.ts";
import { hsdsObjects, objectNames } from "../hsds/objects.ts";
import { describePackage } from "./data-package.ts";
import { rowsToWrite } from "./hsds-rows.ts";

const atOnce = 100;

/** The tabular form of HSDS 3.2: a CSV for each object, and what describes them. Of the rows one portion stands in memory. */
export async function* writeHsdsZip(
  db: Database,
  ids: readonly string[],
  facts: { title: string; homepage: string },
): AsyncGenerator<Uint8Array, void> {
  const zip = await openZip();
  const about = zip.openFile("datapackage.json");
  about.write(JSON.stringify(describePackage(facts), null, 2));
  about.close();
  const files = new Map(objectNames.map((name) => [name, zip.openFile(hsdsObjects[name].file)]));
  for (const [name, file] of files) file.write(csvLine(columnsOf(name)));
  const choose = rowsToWrite();
  for (let from = 0; from < ids.length; from += atOnce) {
    const rows = choose(await gatherRows(db, fullShapes.service, ids.slice(from, from + atOnce)));
    for (const [name, some] of rows) {
      const columns = columnsOf(name);
      files.get(name)?.write(some.map((row) => csvLine(columns.map((column) => row[column]))).join(""));
    }
    yield* zip.take();
    await setImmediate();
  }
  for (const file of files.values()) file.close();
  zip.close();
  yield* zip.take();
}

function columnsOf(name: keyof typeof hsdsObjects): string[] {
  return ["id", ...Object.keys(hsdsObjects[name].columns)];
}

/** RFC 4180: for programs, so every value as it is. */
function csvLine(values: readonly unknown[]): string {
  return `${values.map((value) => quoted(value === null || value === undefined ? "" : String(value))).join(",")}\r\n`;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
