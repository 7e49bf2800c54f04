// SPDX-License-Identifier: EUPL-1.2
import { useArea } from "../area/area-context.ts";
import { Doors } from "../area/doors.view.tsx";
import { fragmentOf } from "../area/fragment.ts";
import { todayHere } from "../area/today.ts";
import { dayOf } from "../area/tool.view.tsx";
import { notesAbout } from "../sharing/share-notes.ts";
import { isOver } from "../sharing/shares.ts";
import { type LayerCode, layerCodes, layersOf, readingAlong } from "./layer.ts";
import type { StoryEntry } from "./story.ts";
import { StoryPage } from "./story-page.view.tsx";

/** From only oneself to everyone: each step is chosen, and none is ahead of another. */
export function Layers({ story }: { story: StoryEntry }) {
  const { t, vault } = useArea();
  const known = layersOf(story.id, vault.everything());
  const readersOf = (code: LayerCode) =>
    known.flatMap(({ id, body: { layer, published } }) => {
      if (layer !== code) return [];
      if (published) return [t("selfhelp:story.everyone.until", { day: dayOf(published.endsOn) })];
      return notesAbout(vault, [id, readingAlong(id)]).flatMap(({ body }) =>
        isOver(body, undefined, todayHere()) ? [] : body.name,
      );
    });
  const onlyMe = {
    to: fragmentOf("story", story.id),
    title: t("selfhelp:story.layers.me.title"),
    lines: [t("selfhelp:story.layers.me.lead")],
  };
  const others = layerCodes.map((code) => ({
    to: fragmentOf("story", story.id, "lezers", code),
    title: t(`selfhelp:story.layers.${code}.title`),
    lines: [t(`selfhelp:story.layers.${code}.lead`), ...readersOf(code)],
  }));
  return (
    <StoryPage story={story.id} title={t("selfhelp:story.layers.title")} lead={t("selfhelp:story.layers.lead")}>
      <Doors doors={[onlyMe, ...others]} />
    </StoryPage>
  );
}
