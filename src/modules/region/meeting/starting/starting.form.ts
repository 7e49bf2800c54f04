// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { listMunicipalities } from "#modules/network";

export const longestName = 80;
const mostMunicipalities = 60;

/** What is chosen so far: boxes are none, one or several, and what is no municipality is left out. */
export const chosenForm = z.object({
  municipality: z
    .preprocess((value) => [value ?? []].flat(), z.array(z.string()))
    .transform(async (codes) => {
      const known = new Set((await listMunicipalities()).map(({ code }) => code));
      return [...new Set(codes)].filter((code) => known.has(code));
    }),
});

export async function regionForm() {
  const codes = (await listMunicipalities()).map(({ code }) => code);
  const code = z.enum(codes, "region:meeting.problem.municipality");
  return z.object({
    name: z
      .string("region:meeting.problem.name")
      .min(1, "region:meeting.problem.name")
      .max(longestName, "region:meeting.problem.nameLong"),
    municipality: z
      .preprocess((value) => [value ?? []].flat(), z.array(code))
      .transform((chosen) => [...new Set(chosen)])
      .pipe(
        z
          .array(z.string())
          .min(1, "region:meeting.problem.municipality")
          .max(mostMunicipalities, "region:meeting.problem.municipalities"),
      ),
  });
}
