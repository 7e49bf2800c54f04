// SPDX-License-Identifier: EUPL-1.2
import { createMiddleware } from "hono/factory";
import type * as z from "zod";
import { type AppContext, type AppEnv, isTooOften, type Limit, personalHeaders } from "#platform/http";

type Status = 200 | 403 | 404 | 409 | 413 | 422 | 429 | 507;

/** What a script of ours sent; null when it is anything else. */
export async function readJson<Schema extends z.ZodType>(
  c: AppContext,
  schema: Schema,
): Promise<z.output<Schema> | null> {
  const sent: unknown = await c.req.json().catch(() => null);
  return schema.safeParse(sent).data ?? null;
}

export function answerJson(c: AppContext, answer: object, status: Status = 200): Response {
  return c.json(answer, status, personalHeaders);
}

/** In a word: the script that asked says the rest, in the language of its page. */
export function answerProblem(c: AppContext, problem: string, status: Status): Response {
  return answerJson(c, { problem }, status);
}

/** As `limited`, in an answer for a script. */
export function often(most: Limit) {
  return createMiddleware<AppEnv>(async (c, next) => {
    if (await isTooOften(c, most)) return answerProblem(c, "tries", 429);
    await next();
  });
}
