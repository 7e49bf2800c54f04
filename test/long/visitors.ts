// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as wait } from "node:timers/promises";
import { ask, postForm } from "./raw-request.ts";

/** A page with a form that somebody has open: the way it will be sent. */
export type OpenForm = { url: string; formKey: string; fields: Record<string, string>; from: string };
/** What came back; status 0 when the connection broke before there was an answer. */
export type Answer = { status: number; location: string; formKey: string; text: string };

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

/** Presses the button, as a browser does. `onSent` is called when the form is on its way. */
export async function send({ url, formKey, fields, from }: OpenForm, onSent?: () => void): Promise<Answer> {
  const { origin, pathname } = new URL(url);
  const form = postForm(pathname, Object.entries({ formKey, ...fields }), { "x-forwarded-for": from, origin });
  const { status, headers, text } = await ask(origin, form, onSent);
  return { status, location: String(headers.location ?? ""), formKey, text };
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

/** Whoever saw no answer, or that it did not work yet, presses the button of the same form again, with patience. */
export async function sendUntilAnswered(forms: readonly OpenForm[], tries = 60): Promise<Answer[]> {
  const answers = await Promise.all(forms.map(async (form) => await send(form)));
  const left = forms.filter((_, index) => [0, 503].includes(answers[index]?.status ?? 0));
  if (left.length === 0 || tries === 0) return answers;
  await wait(1000);
  const answered = answers.filter(({ status }) => ![0, 503].includes(status));
  return [...answered, ...(await sendUntilAnswered(left, tries - 1))];
}

export function personNumber(number: number): Record<string, string> {
  return { name: `Naam ${number}`, contact: "email", reach: `naam-${number}@post.example`, need: "", extra: "" };
}
