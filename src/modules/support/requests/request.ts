// SPDX-License-Identifier: EUPL-1.2
import type { Selectable } from "kysely";
import type { Actor } from "#platform/db";
import type { RequestTable } from "../tables.ts";

export type Request = Omit<Selectable<RequestTable>, "formKey">;

/** Whoever asked, at the door of their own request. */
export type Asker = {
  request: Request;
  /** On whose behalf rows are read and written. */
  actor: Actor;
  /** Where this request stands for them, in their language, without a slash at the end. */
  base: string;
};

/** Somebody is still looked for: not found yet, and not stopped. */
export function isLookingFor({ matchedAt, endedAt }: Pick<Request, "matchedAt" | "endedAt">): boolean {
  return matchedAt === null && endedAt === null;
}
