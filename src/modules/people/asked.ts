// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { type AppContext, notFound, type SignedInPerson } from "#platform/http";

/** Whoever asks, on a page for whoever is signed in. */
export function personOf({ var: { person } }: AppContext): SignedInPerson {
  return person ?? notFound();
}

/** The thing that is asked for, by its id in the address. */
export function askedId(c: AppContext, name = "id"): string {
  return z.uuid().safeParse(c.req.param(name)).data ?? notFound();
}
