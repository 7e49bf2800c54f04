// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { readDay } from "#platform/clock";
import { isEnvelope } from "../vault/sealed.ts";

const bytes = z.base64().transform((text) => Buffer.from(text, "base64"));
const proof = bytes.refine((sent) => sent.length === 32).nullable();

export const shareForm = z.object({
  body: bytes.refine(isEnvelope),
  endsOn: z.string().refine((day) => readDay(day) === day),
  pinProof: proof.default(null),
  mayWrite: z.boolean().default(false),
  /** Only what is there is changed: a share that is long over does not come to life by a change of what was in it. */
  replaces: z.boolean().default(false),
});

export const openingForm = z.object({ proof: proof.default(null) });
