// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from "preact";
import { useArea } from "../area/area-context.ts";
import { fragmentOf } from "../area/fragment.ts";
import { Page } from "../area/pieces.view.tsx";

type PlanPageProps = {
  /** The plan or the part that it goes back to, and its name. */
  id: string;
  name: string;
  title: string;
  lead?: string | undefined;
  children: ComponentChildren;
};

export function PlanPage({ id, name, ...page }: PlanPageProps) {
  const { t } = useArea();
  return <Page to={fragmentOf("plan", id)} back={t("selfhelp:plan.part.back", { title: name })} {...page} />;
}
