// SPDX-License-Identifier: EUPL-1.2
import { useArea } from "../area/area-context.ts";
import { fragmentOf } from "../area/fragment.ts";
import { LinkButton, Notice } from "../area/pieces.view.tsx";
import { todayHere } from "../area/today.ts";
import { notesAbout } from "../sharing/share-notes.ts";
import { questionOf } from "../sharing/shares.ts";
import { isTimeToAsk, layersOf } from "./layer.ts";

/** Near its end, or a year after it was last said: is this still all right? */
export function StillAllRight({ story }: { story: string }) {
  const { t, vault } = useArea();
  const asked = layersOf(story, vault.everything()).filter(
    ({ id, body: { published } }) =>
      (published && isTimeToAsk(published.endsOn, todayHere())) ||
      notesAbout(vault, [id]).some(
        ({ body }) => !body.isOver && body.endsOn >= todayHere() && questionOf(body, todayHere()),
      ),
  );
  return (
    <>
      {asked.map(({ id, body: { layer } }) => (
        <Notice key={id}>
          <p>{t("selfhelp:story.stillAllRight", { who: t(`selfhelp:story.layers.${layer}.title`) })}</p>
          <p>
            <LinkButton href={fragmentOf("story", story, "lezers", layer)}>{t("selfhelp:story.look")}</LinkButton>
          </p>
        </Notice>
      ))}
    </>
  );
}
