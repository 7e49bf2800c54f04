// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";

const most = 999;

/** A number of people, or nothing: an empty field takes the number away again. */
export const attendanceForm = z.object({
  peopleCame: z
    .string()
    .default("")
    .refine((typed) => typed === "" || (/^\d{1,3}$/.test(typed) && Number(typed) <= most), {
      message: "programme:team.attendance.problem",
    })
    .transform((typed) => (typed === "" ? null : Number(typed))),
});
