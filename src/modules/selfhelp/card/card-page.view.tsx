// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from "preact";
import { useArea } from "../area/area-context.ts";
import { fragmentOf } from "../area/fragment.ts";
import { Page } from "../area/pieces.view.tsx";

type CardPageProps = {
  /** Which one it is about, where it is about one. */
  id?: string | undefined;
  title: string;
  lead: string;
  head?: ComponentChildren;
  children: ComponentChildren;
};

export function CardPage({ id, ...page }: CardPageProps) {
  const { t } = useArea();
  return <Page to={fragmentOf("card", ...(id ? [id] : []))} back={t("selfhelp:card.title")} {...page} />;
}
