// SPDX-License-Identifier: EUPL-1.2
import { zipSync } from "fflate";
import { type AppContext, readBody } from "#platform/http";
import { readRecords } from "./reading/read-records.ts";
import type { SentFile } from "./reading/reading.ts";
import { problemInWords } from "./source-words.ts";

export const mostMegabytes = 5;

/** The files that came along with this form, packed as one when there are more; else what to do about it, in words. */
export async function sentFiles(c: AppContext): Promise<{ name: string; content: Buffer } | { problem: string }> {
  const { t } = c.var;
  const { file } = await readBody(c);
  const sent = [file].flat().filter((one) => one instanceof File && !(one.name === "" && one.size === 0)) as File[];
  if (sent.length === 0) return { problem: t("network:sources.problem.noFile") };
  const files = await Promise.all(
    sent.map(
      async (one): Promise<SentFile> => ({ name: plain(one.name), bytes: new Uint8Array(await one.arrayBuffer()) }),
    ),
  );
  if (files.reduce((sum, { bytes }) => sum + bytes.length, 0) > mostMegabytes * 1024 * 1024)
    return { problem: t("network:sources.fetch.tooLarge") };
  const reading = readRecords(files, { sourceId: "preview" });
  if (reading.refused && reading.refused !== "noNameColumn")
    return { problem: problemInWords(reading.refused, null, t) };
  return pack(files);
}

function pack(files: readonly SentFile[]): { name: string; content: Buffer } {
  const [first] = files;
  if (first && files.length === 1) return { name: first.name, content: Buffer.from(first.bytes) };
  const inside = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]));
  return {
    name: `${files
      .map(({ name }) => name)
      .join(", ")
      .slice(0, 150)}.zip`,
    content: Buffer.from(zipSync(inside, { level: 1 })),
  };
}

/** Keeps the ending, which tells what kind of file it is. */
function plain(name: string): string {
  return name.replaceAll("\0", "").toWellFormed().slice(-150);
}
