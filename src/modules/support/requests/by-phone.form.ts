// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { requestForm } from "./request.form.ts";

/** The same as somebody fills in alone, and for whom it is. */
export const byPhoneForm = z.intersection(
  requestForm,
  z.object({ side: z.enum(["self", "family"], "support:requests.problem.side") }),
);
