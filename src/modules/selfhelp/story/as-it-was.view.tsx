// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState } from "preact/hooks";
import { useArea } from "../area/area-context.ts";
import { Version } from "../area/earlier.view.tsx";
import { goTo } from "../area/fragment.ts";
import { Notice } from "../area/pieces.view.tsx";
import { dayOf } from "../area/tool.view.tsx";
import type { Entry } from "../device/entry.ts";
import { offline } from "../device/keeper.ts";
import { asOn, daysOf, isPiece, piecesOf, putBack, type StoryEntry } from "./story.ts";
import { documentOfStory } from "./story-document.ts";
import { StoryPage } from "./story-page.view.tsx";

/** The whole story with its pieces, day by day as it was then. */
export function AsItWas({ story }: { story: StoryEntry }) {
  const { t, language, vault, sendSoon } = useArea();
  const [versions, setVersions] = useState<readonly Entry[] | "offline">([]);
  const known = versions === "offline" ? [] : versions;
  const all = vault.everything();
  const now = piecesOf(story, all);
  const media = all.filter(({ kind }) => kind === "media");
  useEffect(() => {
    const versionsOf = async (entry: Entry) => [...(await vault.earlier(entry.id)), entry];
    void Promise.all([story, ...now.map(({ piece }) => piece)].map(versionsOf))
      .then((found) => found.flat(), offline)
      .then(setVersions);
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
    <StoryPage story={story.id} title={t("selfhelp:story.asItWas")} lead={t("selfhelp:story.asItWasLead")}>
      {versions === "offline" && <Notice>{t("selfhelp:area.tool.earlierOffline")}</Notice>}
      {daysOf(known).map((day) => {
        const entries = asOn(day, known);
        const then = entries.find(({ id }) => id === story.id) as StoryEntry | undefined;
        const shown = then && documentOfStory({ t, language }, then, [...entries, ...media]);
        return (
          shown && (
            <Version key={day} when={dayOf(day)} document={shown} onPutBack={() => void restore(then, entries)} />
          )
        );
      })}
    </StoryPage>
  );
}
