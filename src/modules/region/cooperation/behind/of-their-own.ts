// SPDX-License-Identifier: EUPL-1.2

import type * as z from "zod";
import type { Keeper } from "#modules/network";

type BetweenTwo = { fromId: string; toId: string };

/** Behind its link an organization tells of itself, not of two others. */
export function ofTheirOwn<Form extends z.ZodType<BetweenTwo>>(form: Form, { organizationId }: Keeper) {
  return form.refine(({ fromId, toId }) => [fromId, toId].includes(organizationId), {
    path: ["from"],
    message: "region:cooperation.problem.notTheirs",
  });
}
