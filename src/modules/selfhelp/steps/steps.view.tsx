// SPDX-License-Identifier: EUPL-1.2
import { useArea } from "../area/area-context.ts";
import { ChoiceField } from "../area/fields.view.tsx";
import { FormWithDays } from "../area/form-with-days.view.tsx";
import { toolText } from "../area/texts-of-page.ts";
import type { FormBody } from "../area/tool.ts";
import { stepsOf } from "./steps.ts";
import { stepsTool as tool } from "./tool.ts";

/** Where somebody is, is one of their own steps, or nothing at all. */
export function Steps({ rest }: { rest: readonly string[] }) {
  const { t } = useArea();
  return <FormWithDays {...{ tool, rest, form }} without="here" />;

  function form(body: FormBody, change: (body: FormBody) => void) {
    const steps = stepsOf(body);
    if (steps.length === 0) return null;
    return (
      <div class="treden">
        <ChoiceField
          label={toolText(t, "steps", "question.here.label")}
          value={String(body.answers["ladder.here"] ?? "")}
          options={[...steps, ""].map((value) => ({ value, label: value || toolText(t, "steps", "open") }))}
          onChange={(here) => change({ ...body, answers: { ...body.answers, "ladder.here": here } })}
        />
      </div>
    );
  }
}
