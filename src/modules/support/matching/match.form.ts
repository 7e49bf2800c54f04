// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { formKey } from "#platform/http";

export const longestMeeting = 500;
export const longestNo = 1000;

export const choiceForm = z.object({ formKey, peer: z.uuid() });

export const meetingForm = z.object({
  formKey,
  meeting: z.string().max(longestMeeting, "support:matching.problem.meeting").default(""),
});

/** Three kind sentences, or words of one's own. */
export const kindNos = ["noRoomNow", "notMyTheme", "somebodyElse", "own"] as const;
export type KindNo = (typeof kindNos)[number];
export const noForm = z
  .object({
    formKey,
    no: z.enum(kindNos, "support:matching.problem.no"),
    words: z.string().max(longestNo, "support:matching.problem.words").default(""),
  })
  .refine(({ no, words }) => no !== "own" || words !== "", {
    path: ["words"],
    message: "support:matching.problem.own",
  });

export const stopForm = z.object({
  formKey,
  words: z.string().max(longestNo, "support:matching.problem.words").default(""),
  met: z
    .literal("yes")
    .optional()
    .transform((ticked) => ticked === "yes"),
});

export const yesForm = z.object({ formKey });
/** At the table the peer worker writes down the yes of both. */
export const tableForm = z.object({ formKey, both: z.literal("yes", "support:matching.problem.both") });
