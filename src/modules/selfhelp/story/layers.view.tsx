// SPDX-License-Identifier: EUPL-1.2
import { useArea } from "../area/area-context.ts";
import { fragmentOf } from "../area/fragment.ts";
import { today } from "../area/session.ts";
import { dayOf } from "../area/tool.view.tsx";
import { isOver } from "../sharing/shares.ts";
import { type LayerCode, layerCodes, layersOf, readingAlong } from "./layer.ts";
import { notesAbout } from "./shared-notes.ts";
import { Sheet } from "./sheet.view.tsx";
import type { StoryEntry } from "./story.ts";

/** From only oneself to everyone: each step is chosen, and none is ahead of another. */
export function Layers({ story }: { story: StoryEntry }) {
  const { t, vault } = useArea();
  const known = layersOf(story.id, vault.everything());
  const readersOf = (code: LayerCode) =>
    known.flatMap(({ id, body: { layer, published } }) => {
      if (layer !== code) return [];
      if (published) return [t("selfhelp:story.everyone.until", { day: dayOf(published.endsOn) })];
      return notesAbout(vault, [id, readingAlong(id)]).flatMap(({ body }) =>
        isOver(body, undefined, today()) ? [] : body.name,
      );
    });
  return (
    <Sheet
      href={fragmentOf("story", story.id)}
      back={t("selfhelp:story.backToStory")}
      title={t("selfhelp:story.layers.title")}
      lead={t("selfhelp:story.layers.lead")}
    >
      <ul class="plan" role="list">
        <li>
          <a href={fragmentOf("story", story.id)}>
            <b>{t("selfhelp:story.layers.me.title")}</b>
            <span>{t("selfhelp:story.layers.me.lead")}</span>
          </a>
        </li>
        {layerCodes.map((code) => (
          <li key={code}>
            <a href={fragmentOf("story", story.id, "lezers", code)}>
              <b>{t(`selfhelp:story.layers.${code}.title`)}</b>
              <span>{t(`selfhelp:story.layers.${code}.lead`)}</span>
              {readersOf(code).map((reader) => (
                <span key={reader}>{reader}</span>
              ))}
            </a>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
