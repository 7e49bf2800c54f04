// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";

export const writtenTitle = z
  .string("site:problem.title")
  .min(1, "site:problem.title")
  .max(120, "site:problem.titleLong");
const body = z.string().max(20_000, "site:problem.bodyLong").default("");

/** What `WrittenFields` asks: Dutch is always there; English when its title is filled in. */
export const writtenFields = {
  titleNl: writtenTitle,
  bodyNl: body,
  titleEn: z.string().max(120, "site:problem.titleLong").default(""),
  bodyEn: body,
};
export type WrittenTexts = Record<keyof typeof writtenFields, string>;

export function hasTitleInEnglish({ titleEn, bodyEn }: WrittenTexts): boolean {
  return bodyEn === "" || titleEn !== "";
}
export const titleEnMissing = { path: ["titleEn"], message: "site:problem.titleEn" };
