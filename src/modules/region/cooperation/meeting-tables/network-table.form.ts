// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { formKey } from "#platform/http";
import {
  longestLine,
  longestText,
  longestWords,
  neededDay,
  neededTime,
  neededWords,
  optionalWords,
  organizationAmong,
} from "../writing/fields.form.ts";

export const tableKinds = ["network", "managers"] as const;

export const networkTableForm = z.object({
  formKey,
  kind: z.enum(tableKinds, "region:cooperation.problem.choice"),
  name: neededWords(longestLine, "region:cooperation.tables.problem.name"),
  about: optionalWords(longestWords),
});

export function memberForm(organizations: readonly { id: string }[]) {
  return z.object({ formKey, organization: organizationAmong(organizations) });
}

export const meetingForm = z
  .object({
    formKey,
    heldOn: neededDay,
    startsAt: neededTime,
    endsAt: neededTime,
    place: optionalWords(longestLine),
  })
  .refine(({ startsAt, endsAt }) => endsAt > startsAt, {
    path: ["endsAt"],
    message: "region:cooperation.tables.problem.end",
  });

export const pointForm = z.object({
  formKey,
  title: neededWords(longestLine, "region:cooperation.tables.problem.point"),
  note: optionalWords(longestWords),
});

export const decisionForm = z.object({
  formKey,
  decision: neededWords(longestWords, "region:cooperation.tables.problem.decision"),
});

export function actionForm(members: readonly { id: string }[]) {
  return z.object({
    formKey,
    organization: organizationAmong(members),
    what: neededWords(longestWords, "region:cooperation.tables.problem.what"),
    dueOn: neededDay,
  });
}

export const actionEndForm = z.object({
  formKey,
  state: z.enum(["open", "done", "letGo"], "region:cooperation.problem.choice"),
  line: optionalWords(500),
});

export const minutesForm = z.object({ formKey, minutes: optionalWords(longestText) });
export const letterForm = z.object({
  formKey,
  about: z.enum(["agenda", "minutes"], "region:cooperation.problem.choice"),
});

export const endForm = z.object({
  formKey,
  ended: z.enum(["yes", "no"], "region:cooperation.problem.choice").transform((typed) => typed === "yes"),
});
export const cancelForm = z.object({
  formKey,
  cancelled: z.enum(["yes", "no"], "region:cooperation.problem.choice").transform((typed) => typed === "yes"),
});
