// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";

/** What a list is asked for, by the parameters of the HSDS 3.2 API specification and of its UK profile. */
export type Asked = z.infer<typeof asked>;

/** Any UUID, of whichever version: published ids are of all kinds. */
export const anyId = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

export const mostPerPage = 100;
const id = z.string().regex(anyId, "must be a UUID");
const flag = z.enum(["true", "false", "1", "0", ""]).transform((text) => text !== "false" && text !== "0");
const whole = z.coerce.number().int();
const time = z.string().regex(/^\d\d:\d\d(:\d\d)?$/, "must be a time: HH:MM");

export const asked = z.object({
  search: z.string().max(200).optional(),
  page: whole.min(1).max(1_000_000).default(1),
  per_page: whole
    .min(1)
    .default(20)
    .transform((count) => Math.min(count, mostPerPage)),
  format: z.enum(["json", "ndjson"]).default("json"),
  taxonomy_term_id: id.optional(),
  taxonomy_id: id.optional(),
  organization_id: id.optional(),
  parent_id: id.optional(),
  top_only: flag.default(false),
  modified_after: z.union([z.iso.datetime({ offset: true, local: true }), z.iso.date()]).optional(),
  minimal: flag.default(false),
  full: flag.default(false),
  full_service: flag.default(false),
  postcode: z.string().max(20).optional(),
  /** Metres. */
  proximity: z.coerce.number().min(0).max(1_000_000).optional(),
  minimum_age: z.coerce.number().optional(),
  maximum_age: z.coerce.number().optional(),
  start_time: time.optional(),
  end_time: time.optional(),
  day: z
    .string()
    .transform((text) => text.slice(0, 2).toUpperCase())
    .pipe(z.enum(["MO", "TU", "WE", "TH", "FR", "SA", "SU"]))
    .optional(),
});

/** Each parameter once; an empty one asks for nothing. What the specification does not know is passed over. */
export function readAsked(search: URLSearchParams) {
  return asked.safeParse(Object.fromEntries([...search].filter(([, value]) => value.trim() !== "")));
}
