// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from "preact";
import { useArea } from "../area/area-context.ts";
import { fragmentOf } from "../area/fragment.ts";
import { Page } from "../area/pieces.view.tsx";

type StoryPageProps = { story: string; title: string; lead: string; children: ComponentChildren };

/** A page of one story, with the way back to it. */
export function StoryPage({ story, ...page }: StoryPageProps) {
  const { t } = useArea();
  return <Page to={fragmentOf("story", story)} back={t("selfhelp:story.backToStory")} {...page} />;
}
