// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { checked, formKey } from "#platform/http";
import { roomAccessCodes } from "./room.ts";

const mostSeats = 2000;

export const roomForm = z.object({
  formKey,
  name: z
    .string("spaces:problem.name")
    .min(1, "spaces:problem.name")
    .max(60, "spaces:problem.nameLong")
    .transform((name) => name.replaceAll(/\s+/g, " ")),
  wayThere: z.string().max(500, "spaces:problem.wayThereLong").default(""),
  seats: z
    .string()
    .default("")
    .refine((seats) => seats === "" || isNumberOfSeats(seats), "spaces:problem.seats")
    .transform((seats) => (seats === "" ? null : Number(seats))),
  access: checked(roomAccessCodes),
});

function isNumberOfSeats(text: string): boolean {
  return /^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= mostSeats;
}
