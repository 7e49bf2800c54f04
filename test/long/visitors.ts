// SPDX-License-Identifier: EUPL-1.2

/** A page with a form that somebody has open: the way it will be sent. */
export type OpenForm = { url: string; formKey: string; fields: Record<string, string>; from: string };
/** What came back; status 0 when the connection broke before there was an answer. */
export type Answer = { status: number; location: string; formKey: string };

let visitors = 0;

/** Somebody at an address of their own opens the form of a date, and fills it in. */
export async function openForm(address: string, path: string, fields: Record<string, string>): Promise<OpenForm> {
  visitors += 1;
  const from = `10.${visitors >> 16}.${(visitors >> 8) & 255}.${visitors & 255}`;
  const response = await fetch(address + path, { headers: { "x-forwarded-for": from } });
  const formKey = /name="formKey" value="([0-9a-f-]{36})"/.exec(await response.text())?.[1];
  if (!formKey) throw new Error(`${path} answered ${response.status} without a form.`);
  return { url: address + path, formKey, fields, from };
}

/** Presses the button, as a browser does. */
export async function send({ url, formKey, fields, from }: OpenForm): Promise<Answer> {
  const body = new URLSearchParams({ formKey, ...fields });
  const headers = { "x-forwarded-for": from, origin: new URL(url).origin };
  try {
    const response = await fetch(url, { method: "POST", body, headers, redirect: "manual" });
    await response.arrayBuffer();
    return { status: response.status, location: response.headers.get("location") ?? "", formKey };
  } catch {
    return { status: 0, location: "", formKey };
  }
}

/** So many people have the form of one date open, each with an address to write to. */
export async function openForms(addresses: readonly string[], path: string, people: number): Promise<OpenForm[]> {
  const forms: OpenForm[] = [];
  while (forms.length < people) {
    const address = addresses[forms.length % addresses.length] ?? "";
    forms.push(await openForm(address, path, personNumber(forms.length + 1)));
  }
  return forms;
}

export function personNumber(number: number): Record<string, string> {
  return { name: `Naam ${number}`, contact: "email", reach: `naam-${number}@post.example`, need: "", website: "" };
}
