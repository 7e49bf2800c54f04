// SPDX-License-Identifier: EUPL-1.2
import { type AppContext, inLanguage, type Limit, limit } from "#platform/http";
import { type LinkKind, linkToken } from "#platform/links";

/** A whole house may share one address, and sign up for the same evening. */
export const signUpLimit: Limit = limit({ what: "sign-up", most: 300, perMinutes: 60, per: "address" });
export const headcountLimit: Limit = limit({ what: "headcount", most: 300, perMinutes: 60, per: "address" });

/** Only whoever is signed in and ticked it keeps what they sign up for. */
export function keeperOf({ var: { person } }: AppContext, keep: "yes" | undefined): string | null {
  return keep === "yes" && person !== null ? person.id : null;
}

/** The address of one's own page, which opens to whoever has it. */
export function ownPage(
  c: AppContext,
  kind: Extract<LinkKind, "sign-up" | "headcount">,
  { id, linkVersion }: { id: string; linkVersion: number },
): string {
  const token = linkToken(c.var.installation.keys, { kind, id, version: linkVersion });
  return inLanguage(c.var.language, `/${kind === "sign-up" ? "a" : "k"}/${token}`);
}
