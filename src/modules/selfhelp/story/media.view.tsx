// SPDX-License-Identifier: EUPL-1.2
import { useId, useState } from "preact/hooks";
import { useArea } from "../area/area-context.ts";
import { Button, Notice } from "../area/pieces.view.tsx";
import { useTrying } from "../area/trying.view.tsx";
import { Sound } from "../sharing/shared-document.view.tsx";
import { pictureOfFile } from "./drawing.ts";
import { Drawing } from "./drawing.view.tsx";
import { canRecord, Speech } from "./speech.view.tsx";
import { type Frame, isPlain, type MediaBody, type PieceForm } from "./story.ts";

/** Of what is sealed, with everything around it. */
const mostSigns = 3_900_000;

type MediaProps = { form: PieceForm; frame: Frame; onChange: (part: Partial<Frame>) => void };
type Problem = "noPicture" | "large" | "notKept";

/** The drawing, picture or sound of a frame, where its form has one. */
export function FrameMedia({ form, frame, onChange }: MediaProps) {
  const { t, vault, sendSoon } = useArea();
  const { trying, told } = useTrying();
  const [problem, setProblem] = useState<Problem | null>(null);
  const { media, strokes = [] } = frame;
  const [unkept, setUnkept] = useState<string | null>(null);
  const data = unkept ?? (media && vault.entry<MediaBody>(media)?.body.data);

  const keep = async (made: string | null) => {
    if (!made || made.length > mostSigns) return setProblem(made ? "large" : "noPicture");
    const body: MediaBody = { data: made };
    const kept = await vault.put({ tool: "story", kind: "media", body }).catch(() => null);
    setUnkept(kept ? null : made);
    setProblem(kept ? null : "notKept");
    if (!kept) return;
    onChange({ media: kept.id });
    sendSoon();
  };
  const throwAway = async () => {
    if (media) await vault.erase(media);
    setUnkept(null);
    onChange({ media: "" });
  };
  if (isPlain(form)) return null;
  return (
    <>
      {told}
      {problem && <Notice kind="problem">{t(`selfhelp:story.media.${problem}`)}</Notice>}
      {data && form === "spoken" && <Sound sound={data} title={t("selfhelp:story.form.spoken")} />}
      {data && form !== "spoken" && (
        <img class="verhaal-beeld" src={data} alt={frame.words || t("selfhelp:story.form.pictures")} />
      )}
      {data ? (
        <p class="row">
          {unkept && <Button onClick={() => void keep(unkept)}>{t("selfhelp:story.media.keepAgain")}</Button>}
          <Button kind="quiet" onClick={() => void trying(throwAway)}>
            {t("selfhelp:story.media.throwAway")}
          </Button>
        </p>
      ) : form === "spoken" ? (
        canRecord() && (
          <Speech onSpoken={async (sound) => void (sound.size > 0 && (await keep(await dataUrlOf(sound))))} />
        )
      ) : (
        <>
          <Drawing strokes={strokes} onChange={(next) => onChange({ strokes: next })} />
          <PictureFile onFile={async (file) => keep(await pictureOfFile(file))} />
        </>
      )}
    </>
  );
}

function PictureFile({ onFile }: { onFile: (file: File) => Promise<void> }) {
  const { t } = useArea();
  const id = useId();
  return (
    <div>
      <label for={id}>{t("selfhelp:story.media.file")}</label>
      <span class="hint" id={`${id}-hint`}>
        {t("selfhelp:story.media.fileHint")}
      </span>
      <input
        {...{ id, "aria-describedby": `${id}-hint` }}
        type="file"
        accept="image/*"
        onChange={({ currentTarget: { files } }) => void (files?.[0] && onFile(files[0]))}
      />
    </div>
  );
}

function dataUrlOf(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsDataURL(blob);
  });
}
