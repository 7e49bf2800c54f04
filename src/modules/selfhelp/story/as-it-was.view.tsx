// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState } from "preact/hooks";
import { useArea } from "../area/area-context.ts";
import { fragmentOf, goTo } from "../area/fragment.ts";
import { Button, Notice } from "../area/pieces.view.tsx";
import { dayOf } from "../area/tool.view.tsx";
import type { Entry } from "../device/entry.ts";
import { Unreachable } from "../device/keeper.ts";
import { SharedDocumentView } from "../sharing/shared-document.view.tsx";
import { Sheet } from "./sheet.view.tsx";
import { asOn, daysOf, isPiece, piecesOf, putBack, type StoryEntry } from "./story.ts";
import { documentOfStory } from "./story-document.ts";

/** The whole story with its pieces, day by day as it was then. */
export function AsItWas({ story }: { story: StoryEntry }) {
  const { t, language, vault, sendSoon } = useArea();
  const [versions, setVersions] = useState<readonly Entry[] | null>([]);
  const all = vault.everything();
  const now = piecesOf(story, all);
  const media = all.filter(({ kind }) => kind === "media");
  useEffect(() => {
    const versionsOf = async (entry: Entry) => [...(await vault.earlier(entry.id)), entry];
    Promise.all([story, ...now.map(({ piece }) => piece)].map(versionsOf)).then(
      (found) => setVersions(found.flat()),
      (error) => {
        if (!(error instanceof Unreachable)) throw error;
        setVersions(null);
      },
    );
  }, []);

  const restore = async (then: StoryEntry, entries: readonly Entry[]) => {
    await vault.put({ ...story, body: putBack(then.body, now, piecesOf(then, entries)) });
    for (const piece of entries.filter(isPiece)) {
      if (JSON.stringify(piece.body) !== JSON.stringify(vault.entry(piece.id)?.body)) await vault.put(piece);
    }
    sendSoon("at once");
    goTo("story", story.id);
  };
  return (
    <Sheet
      href={fragmentOf("story", story.id)}
      back={t("selfhelp:story.backToStory")}
      title={t("selfhelp:story.asItWas")}
      lead={t("selfhelp:story.asItWasLead")}
    >
      {!versions && <Notice>{t("selfhelp:area.tool.earlierOffline")}</Notice>}
      {daysOf(versions ?? []).map((day) => {
        const entries = asOn(day, versions ?? []);
        const then = entries.find(({ id }) => id === story.id) as StoryEntry | undefined;
        const shown = then && documentOfStory({ t, language }, then, [...entries, ...media]);
        return (
          shown && (
            <details class="card" key={day}>
              <summary>{dayOf(day)}</summary>
              <div class="stack">
                <SharedDocumentView t={t} document={shown} heading="h2" />
                <p>
                  <Button onClick={() => void restore(then, entries)}>{t("selfhelp:area.tool.putBack")}</Button>
                </p>
              </div>
            </details>
          )
        );
      })}
    </Sheet>
  );
}
