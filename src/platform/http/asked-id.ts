// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import type { AppContext } from "./context.ts";
import { notFound } from "./problem.tsx";

/** The thing that is asked for, by its id in the address. */
export function askedId(c: AppContext, name = "id"): string {
  return readId(c.req.param(name)) ?? notFound();
}

/** Null when it cannot be one. */
export function readId(text: string | undefined): string | null {
  return z.uuid().safeParse(text).data ?? null;
}
