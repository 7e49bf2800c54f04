// SPDX-License-Identifier: EUPL-1.2
import { type Actor, withActor } from "#platform/db";
import { type AppContext, readForm, type Sent } from "#platform/http";
import { addStep } from "./concern.commands.ts";
import { closingForm, stepForm } from "./concern.form.ts";
import type { Concern } from "./concern.ts";

/** Who answers: someone of the team, or the confidant behind a link. */
export type Answerer = { actor: Actor; id: string; name: string };

/** What was said or done, for the teller to read. What is wrong with the form, or null. */
export async function answer(c: AppContext, concern: Concern, answerer: Answerer): Promise<Sent | null> {
  const sent = await readForm(c, stepForm);
  if (!sent.ok) return sent;
  await write(c, concern, answerer, sent.value);
  return null;
}

export async function close(c: AppContext, concern: Concern, answerer: Answerer): Promise<Sent | null> {
  const sent = await readForm(c, closingForm);
  if (!sent.ok) return sent;
  await write(c, concern, answerer, { kind: "closed", body: "", formKey: sent.value.formKey });
  return null;
}

async function write(
  c: AppContext,
  concern: Concern,
  { actor, id, name }: Answerer,
  words: { kind: "words" | "done" | "told" | "closed"; body: string; formKey: string },
): Promise<void> {
  const step = { side: "reader", byId: id, byName: name, ...words } as const;
  await withActor(c.var.db, actor, async (trx) => await addStep(trx, concern, step, c.var.now()));
}
