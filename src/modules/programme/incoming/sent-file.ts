// SPDX-License-Identifier: EUPL-1.2
import { localToday } from "#platform/clock";
import { type AppContext, readBody } from "#platform/http";
import { readAgenda } from "./reading/read-agenda.ts";
import { refusalInWords } from "./remark-words.ts";

const longestName = 200;

/** The file that came along with this form, when it can be read as an agenda; else what to do about it, in words. */
export async function sentFile(c: AppContext): Promise<{ fileName: string; content: Buffer } | { problem: string }> {
  const { file } = await readBody(c);
  if (!(file instanceof File) || (file.name === "" && file.size === 0)) {
    return { problem: c.var.t("programme:incoming.noFile") };
  }
  const content = Buffer.from(await file.arrayBuffer());
  const { timeZone } = c.var.centre;
  const today = localToday(c.var.now(), timeZone);
  const { refused } = readAgenda(content, { fileName: file.name, zone: timeZone, today });
  if (refused) return { problem: refusalInWords(refused, c.var) };
  return { fileName: shorten(file.name), content };
}

/** Keeps the ending, which tells what kind of file it is. */
function shorten(name: string): string {
  const plain = name.replaceAll("\u0000", "").toWellFormed();
  return plain.length <= longestName ? plain : plain.slice(-longestName);
}
