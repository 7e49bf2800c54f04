// SPDX-License-Identifier: EUPL-1.2
import { sayForm } from "../cells/sayings/saying.form.ts";
import type { Block } from "../map/activities.ts";
import type { Column } from "./sheet-columns.queries.ts";

/** What people say of a cell, where it is one of this block and of these columns. */
export function sayOfBlockForm(block: Block, columns: readonly Column[]) {
  return sayForm.superRefine(({ place, activity }, { addIssue }) => {
    if (!block.activities.includes(activity)) {
      addIssue({ code: "custom", path: ["activity"], message: "region:cells.problem.activity" });
    }
    if (!columns.some((column) => column.place === place)) {
      addIssue({ code: "custom", path: ["place"], message: "region:cells.problem.place" });
    }
  });
}
