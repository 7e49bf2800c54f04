// SPDX-License-Identifier: EUPL-1.2
import { useRef } from "preact/hooks";
import { useArea, useKept } from "../area/area-context.ts";
import { LineField, TextField } from "../area/fields.view.tsx";
import { goTo } from "../area/fragment.ts";
import { Button } from "../area/pieces.view.tsx";
import { toolText } from "../area/texts-of-page.ts";
import { EntryDoors } from "../area/tool.view.tsx";
import { FrameMedia } from "./media.view.tsx";
import type { Frame, PieceBody, PieceEntry } from "./story.ts";
import { StoryPage } from "./story-page.view.tsx";
import { throwAwayPiece } from "./throwing-away.ts";

/** One piece of a story, in the form that somebody chose for it. */
export function PieceForm({ piece }: { piece: PieceEntry }) {
  const { t, vault } = useArea();
  const [body, keep] = useKept(piece);
  const latest = useRef(body);
  latest.current = body;
  const change = (part: Partial<PieceBody>) => keep({ ...latest.current, ...part });
  const changeFrame = (at: number, part: Partial<Frame>) =>
    change({ frames: latest.current.frames.map((frame, place) => (place === at ? { ...frame, ...part } : frame)) });
  const { form, frames, story, title, day = "" } = body;
  const erase = async () => {
    await throwAwayPiece(vault, piece.id, body);
    goTo("story", story);
  };
  return (
    <StoryPage
      story={story}
      title={toolText(t, "story", `form.${form}`)}
      lead={toolText(t, "story", `formLead.${form}`)}
    >
      <div class="stack">
        <LineField
          label={t("selfhelp:story.pieceTitle")}
          hint={t("selfhelp:story.mayBeEmpty")}
          value={title}
          onChange={(words) => change({ title: words })}
        />
        {form === "diary" && (
          <LineField type="date" label={t("selfhelp:story.day")} value={day} onChange={(on) => change({ day: on })} />
        )}
      </div>
      {frames.map((frame, at) => (
        <section class="stack" key={at}>
          {frames.length > 1 && <h2>{t("selfhelp:story.frame", { count: at + 1 })}</h2>}
          <FrameMedia {...{ form, frame }} onChange={(part) => changeFrame(at, part)} />
          <TextField
            label={toolText(t, "story", `words.${form}`)}
            rows={form === "pictures" || form === "comic" ? 3 : 12}
            value={frame.words}
            onChange={(words) => changeFrame(at, { words })}
          />
        </section>
      ))}
      {form === "comic" && (
        <p>
          <Button icon="plus" onClick={() => change({ frames: [...frames, { words: "" }] })}>
            {t("selfhelp:story.addFrame")}
          </Button>
        </p>
      )}
      <EntryDoors entry={piece} onErase={erase} />
    </StoryPage>
  );
}
