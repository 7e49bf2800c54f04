// SPDX-License-Identifier: EUPL-1.2
import { unzipSync } from "fflate";
import { decodeBytes } from "#platform/csv";
import type { ObjectName } from "../../hsds/objects.ts";
import { readWelfare } from "../welfare/read-welfare.ts";
import { type RawRecord, recordsInJson, tablesInJson } from "./json-records.ts";
import type { Node } from "./node.ts";
import {
  type Reading,
  type ReadingContext,
  type ReadRecord,
  readRecord,
  type SentFile,
  type TableDescription,
} from "./reading.ts";
import { descriptionsIn, recordsOfTables, type Table, tableInCsv } from "./tabular.ts";
import { objectNamed } from "./which-object.ts";

const mostUnpacked = 120 * 1024 * 1024;
const mostFiles = 60;

/** What stands in the files that a source gave, whichever of the usual forms they have. Never throws. */
export function readRecords(files: readonly SentFile[], context: ReadingContext): Reading {
  const opened = unpack(files);
  if (opened === null) return { refused: "broken" };
  const texts = opened
    .map(({ name, bytes }) => ({ name, text: decodeBytes(bytes) }))
    .filter(({ text }) => text.trim() !== "");
  const [first] = texts;
  if (!first) return { refused: "empty" };
  if (texts.length === 1) return readOne(first, context);
  return readTogether(texts, context);
}

/** Null when it cannot be opened. A file can say how large it becomes, and never becomes larger than that. */
function unpack(files: readonly SentFile[]): SentFile[] | null {
  let room = mostUnpacked;
  const opened: SentFile[] = [];
  for (const file of files) {
    if (file.bytes[0] !== 0x50 || file.bytes[1] !== 0x4b) {
      opened.push(file);
      continue;
    }
    try {
      const inside = unzipSync(file.bytes, {
        filter: ({ name, originalSize }) => {
          const isWanted = /\.(?:csv|json|ndjson|jsonl|txt)$/i.test(name) && !/(?:^|\/)(?:\.|__MACOSX)/.test(name);
          if (isWanted) room -= originalSize;
          return isWanted && room >= 0;
        },
      });
      opened.push(...Object.entries(inside).map(([name, bytes]) => ({ name, bytes })));
    } catch {
      return null;
    }
  }
  return room < 0 || opened.length > mostFiles ? null : opened;
}

type Text = { name: string; text: string };

function readOne({ name, text }: Text, context: ReadingContext): Reading {
  const start = text.trimStart();
  if (/^<(?:!doctype|html|\?xml)/i.test(start)) return { refused: "webPage" };
  if (!/^[{[]/.test(start)) return readSheet({ name, text }, context);
  const json = parse(text);
  if (json === undefined) return readLines(text, name, context);
  const tables = tablesInJson(json);
  if (tables) return tabular(tables, context);
  const raw = recordsInJson(json, objectNamed(name));
  if (raw === null) return { refused: "notADirectory" };
  return { refused: null, form: "json", records: readEach(raw, context), isWhole: true, descriptions: [] };
}

/** One JSON per line. A line that is broken is a record that could not be read, and what it was may well be there still. */
function readLines(text: string, name: string, context: ReadingContext): Reading {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const parsed = lines.map(parse);
  if (lines.length < 2 || parsed[0] === undefined) return { refused: "broken" };
  const hint = objectNamed(name);
  const raw = parsed.flatMap(
    (json): RawRecord[] => recordsInJson(json, hint) ?? [{ object: hint ?? "service", raw: json }],
  );
  const isWhole = parsed.every((json) => json !== undefined);
  return { refused: null, form: "json", records: readEach(raw, context), isWhole, descriptions: [] };
}

function readSheet({ name, text }: Text, context: ReadingContext): Reading {
  const table = tableInCsv(name, text);
  if (!table) return readWelfare(text, context);
  return readTables([table], [], true, context);
}

/** Several at once are the tables of one publication, or lists in JSON, one object each. */
function readTogether(texts: readonly Text[], context: ReadingContext): Reading {
  const tables: Table[] = [];
  const raw: RawRecord[] = [];
  let descriptions: TableDescription[] = [];
  let isWhole = true;
  for (const { name, text } of texts) {
    if (/datapackage\.json$/i.test(name)) continue;
    const json = /^[{[]/.test(text.trimStart()) ? parse(text) : undefined;
    const table = json === undefined ? tableInCsv(name, text) : null;
    const records = json === undefined ? null : recordsInJson(json, objectNamed(name));
    if (table) tables.push(table);
    else if (records) raw.push(...records);
    else if (/meta_table_descriptions?\.csv$/i.test(name)) descriptions = descriptionsIn(describedRows(text));
    else isWhole = false;
  }
  if (tables.length > 0) return readTables(tables, descriptions, isWhole, context);
  if (raw.length === 0) return { refused: "notADirectory" };
  return { refused: null, form: "json", records: readEach(raw, context), isWhole, descriptions };
}

function describedRows(text: string): Node[] {
  return tableInCsv("", `${text}`)?.rows ?? plainRows(text);
}

function plainRows(text: string): Node[] {
  const [headings = [], ...rows] = text
    .split(/\r?\n/)
    .filter((line) => line !== "")
    .map((line) => line.split(","));
  return rows.map((cells) => Object.fromEntries(headings.map((heading, index) => [heading, cells[index] ?? ""])));
}

function tabular(byFile: ReadonlyMap<string, Node[]>, context: ReadingContext): Reading {
  const tables: Table[] = [];
  let descriptions: TableDescription[] = [];
  let isWhole = true;
  for (const [file, rows] of byFile) {
    const object = objectNamed(file);
    if (object) tables.push({ object, rows, isCutOff: [] });
    else if (/meta_table_descriptions?/i.test(file)) descriptions = descriptionsIn(rows);
    else isWhole = false;
  }
  return readTables(tables, descriptions, isWhole, context);
}

function readTables(
  tables: readonly Table[],
  descriptions: TableDescription[],
  isWhole: boolean,
  context: ReadingContext,
): Reading {
  const byObject = new Map<ObjectName, Table>();
  for (const table of tables) {
    const before = byObject.get(table.object);
    byObject.set(
      table.object,
      before
        ? { ...table, rows: [...before.rows, ...table.rows], isCutOff: [...before.isCutOff, ...table.isCutOff] }
        : table,
    );
  }
  const isClean = tables.every((table) => !table.isCutOff.includes(true));
  return {
    refused: null,
    form: "tabular",
    records: recordsOfTables(byObject, context),
    isWhole: isWhole && isClean,
    descriptions,
  };
}

function* readEach(raw: readonly RawRecord[], context: ReadingContext): Iterable<ReadRecord> {
  for (const one of raw) yield readRecord(one.object, one.raw, context);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
