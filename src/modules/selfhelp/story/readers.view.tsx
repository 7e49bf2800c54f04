// SPDX-License-Identifier: EUPL-1.2
import { useArea } from "../area/area-context.ts";
import { Button } from "../area/pieces.view.tsx";
import { useTrying } from "../area/trying.view.tsx";
import { ShareView } from "../sharing/share.view.tsx";
import { ShareList } from "../sharing/share-list.view.tsx";
import { notesAbout, withdrawAll } from "../sharing/share-notes.ts";
import type { AboutLayer } from "./layer.ts";

/** One person at a time, or each of a group with a link of their own. */
export function Readers({ id, layer, shown }: AboutLayer) {
  const { t, vault } = useArea();
  const { trying, told } = useTrying();
  const document = () => shown;
  const isForOne = layer.layer === "one";
  const notes = notesAbout(vault, [id]);
  const isReady = layer.told.length > 0 && (isForOne || layer.coReader);
  if (!isReady) return notes.length > 0 ? <ShareList about={id} document={document} /> : null;
  return (
    <section class="stack">
      {told}
      <ShareView about={{ id, what: shown.title }} forProfessionals={false} {...{ document, isForOne }} />
      {notes.filter(({ body }) => !body.isOver).length > 1 && (
        <p>
          <Button onClick={() => void trying(() => withdrawAll(vault, [id]))}>
            {t("selfhelp:story.layer.takeAllBack")}
          </Button>
        </p>
      )}
    </section>
  );
}
