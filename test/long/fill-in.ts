// SPDX-License-Identifier: EUPL-1.2
import { type Chance, formsIn } from "./crawl.ts";
import { ask, get, postForm } from "./raw-request.ts";

/** A browser of someone: with a cookie, or without. */
export type Browser = { address: string; cookie: string };
type Filling = { at: string; action: RegExp; fields?: Record<string, string> };

/** Opens a page, fills in the form with this action, and gives where that leads. */
export async function fillIn(browser: Browser, { at, action, fields = {} }: Filling): Promise<string> {
  const html = await readPage(browser, at);
  const form = formsIn(html, at).find((one) => action.test(one.path));
  if (!form) throw new Error(`${at} has no form for ${action}.`);
  return (await sendForm(browser, form, fields)) ?? failed(form.path);
}

export async function readPage({ address, cookie }: Browser, path: string): Promise<string> {
  const answer = await ask(address, get(path, cookie ? { cookie } : {}));
  return answer.headers["content-type"]?.includes("html") ? answer.text : "";
}

async function sendForm({ address, cookie }: Browser, { path, fields }: Chance, wanted: Record<string, string>) {
  const all = Object.entries({ ...Object.fromEntries(fields), ...wanted, formKey: crypto.randomUUID() });
  const headers = { origin: address, ...(cookie && { cookie }) };
  const { headers: answered } = await ask(address, postForm(path, all, headers));
  return answered.location ? String(answered.location).replace(address, "") : null;
}

function failed(what: string): never {
  throw new Error(`Nobody could fill in ${what}.`);
}
