// SPDX-License-Identifier: EUPL-1.2
import { FormWithDays } from "../area/form-with-days.view.tsx";
import { energyTool } from "./tool.ts";

export function Energy({ rest }: { rest: readonly string[] }) {
  return <FormWithDays tool={energyTool} rest={rest} />;
}
