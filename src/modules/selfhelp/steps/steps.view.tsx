// SPDX-License-Identifier: EUPL-1.2
import { withAnswer } from "../area/answers.ts";
import { useArea } from "../area/area-context.ts";
import { ChoiceField } from "../area/fields.view.tsx";
import type { FieldsProps } from "../area/form.view.tsx";
import { FormWithDays } from "../area/form-with-days.view.tsx";
import { toolText } from "../area/texts-of-page.ts";
import type { FormBody } from "../area/tool.ts";
import { stepsOf } from "./steps.ts";
import { stepsTool as tool } from "./tool.ts";

/** Where somebody is, is one of their own steps, or nothing at all. */
export function Steps({ rest }: { rest: readonly string[] }) {
  return <FormWithDays {...{ tool, rest }} without="here" Above={Here} />;
}

function Here({ body, change }: FieldsProps<FormBody>) {
  const { t } = useArea();
  const steps = stepsOf(body);
  if (steps.length === 0) return null;
  return (
    <div class="treden">
      <ChoiceField
        label={toolText(t, "steps", "question.here.label")}
        value={String(body.answers["ladder.here"] ?? "")}
        options={[...steps, ""].map((value) => ({ value, label: value || toolText(t, "steps", "open") }))}
        onChange={(here) => change(withAnswer(body, "ladder.here", here))}
      />
    </div>
  );
}
