// SPDX-License-Identifier: EUPL-1.2
import { type AppContext, readForm, type Sent, type TypedValues } from "#platform/http";
import { listPlaces, type Place } from "../places.queries.ts";
import { type Said, sayForm } from "./saying.form.ts";

type Submitted = ({ ok: true; value: Said; typed: TypedValues } | ({ ok: false } & Sent)) & { places: Place[] };

/** The form as it was sent; a place that is not of this region is no place. */
export async function submittedSaying(c: AppContext): Promise<Submitted> {
  const places = await listPlaces(c.var.db, c.var.centre.regionId);
  const form = await readForm(c, sayForm);
  if (!form.ok || places.some(({ place }) => place === form.value.place)) return { ...form, places };
  return { ok: false, typed: form.typed, errors: { place: c.var.t("region:cells.problem.place") }, places };
}

/** The form before anything was sent: about the cell that the address names. */
export function sayingBegun(c: AppContext): Sent {
  const { plaats = "", activiteit = "" } = c.req.query();
  return { typed: { place: plaats, activity: activiteit }, errors: {} };
}
