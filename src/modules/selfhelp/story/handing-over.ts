// SPDX-License-Identifier: EUPL-1.2
import { ask, json } from "../device/house-keeper.ts";
import type { PieceForm } from "./story.ts";

/** Words that somebody gives to everyone: from here on the house has them. */
export type HandedOver = {
  title: string;
  name: string;
  words: string;
  form: PieceForm;
  endsOn: string;
  mayBeFound: boolean;
  language: string;
};
export type HandingProblem = "full" | "day" | "off";

const path = "/verhalen";

/** The same words again are the same story, which then stays until another day. Throws `Unreachable` without a connection. */
export async function handOver(story: HandedOver): Promise<{ id: string } | { problem: HandingProblem }> {
  const headers = { "content-type": "application/json" };
  const answer = await ask(path, { method: "POST", headers, body: JSON.stringify(story) });
  if (answer.ok) return await answer.json();
  return { problem: ({ 507: "full", 422: "day" } as const)[answer.status] ?? "off" };
}

/** The house keeps nothing of it. What was gone already is as good as taken back. */
export async function takeBack(id: string): Promise<void> {
  const answer = await ask(`${path}/${id}/terugnemen`, { method: "POST" });
  if (answer.status !== 404) await json(answer);
}
