// SPDX-License-Identifier: EUPL-1.2
import { localToday } from "#platform/clock";
import { type AppContext, inLanguage, newFormKey, personalHeaders } from "#platform/http";
import type { About } from "#platform/rights";
import { makeDownload } from "./download.ts";
import { type EraseOutcome, type EraseWish, eraseEverything } from "./erase.commands.ts";
import { asReadable, ownKindsOf } from "./own-kinds.ts";
import { listOwnRows } from "./own-rows.queries.ts";
import type { Register } from "./register.ts";

export async function findOwnKinds(c: AppContext, register: Register, about: About) {
  return ownKindsOf(await listOwnRows(c.var.db, register(), about), c.var.t);
}

export async function findReadableKinds(c: AppContext, register: Register, about: About) {
  return asReadable(await findOwnKinds(c, register, about), wordingOf(c));
}

function wordingOf({ var: { t, language, centre } }: AppContext) {
  return { t, language, zone: centre.timeZone };
}

export async function download(c: AppContext, register: Register, about: About): Promise<Response> {
  const { t, centre } = c.var;
  const facts = {
    wording: wordingOf(c),
    centreName: centre.frame.name,
    madeAt: c.var.now(),
  };
  const zip = await makeDownload(await findOwnKinds(c, register, about), facts);
  return c.body(zip, 200, {
    ...personalHeaders,
    "content-type": "application/zip",
    "content-disposition": `attachment; filename="${t("site:rights.download.file")}"`,
  });
}

type Asked = Pick<EraseWish, "about" | "askedBy" | "signUps" | "formKey">;

export async function erase(c: AppContext, register: Register, asked: Asked): Promise<EraseOutcome> {
  const { db, centre } = c.var;
  const erasedOn = localToday(c.var.now(), centre.timeZone);
  const number = receiptNumber(newFormKey());
  return await eraseEverything(db, register(), { ...asked, centreId: centre.id, erasedOn, number });
}

export function receiptAddress(c: AppContext, number: string): string {
  return inLanguage(c.var.language, `/bewijs/${number}`);
}

/** Twelve characters by which nobody finds another's: "4f2a-91bc-77d0". */
function receiptNumber(random: string): string {
  return [random.slice(0, 4), random.slice(4, 8), random.slice(-4)].join("-");
}
