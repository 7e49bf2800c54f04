// SPDX-License-Identifier: EUPL-1.2
import { useState } from "preact/hooks";
import { useArea } from "../area/area-context.ts";
import { LineField } from "../area/fields.view.tsx";
import { Button, Notice, Section } from "../area/pieces.view.tsx";
import { useTrying } from "../area/trying.view.tsx";
import { ShareView } from "../sharing/share.view.tsx";
import { notesAbout, withdrawAll } from "../sharing/share-notes.ts";
import { type AboutLayer, readingAlong } from "./layer.ts";
import { wordsOf } from "./story-document.ts";

/** Before something goes to more than one reader, one other reads it; what becomes of it is the teller's to say. */
export function CoReading({ id, layer, change, shown }: AboutLayer) {
  const { t, vault } = useArea();
  const { trying, told } = useTrying();
  const [name, setName] = useState("");
  const { coReader, ...unread } = layer;
  const words = wordsOf(shown);
  const about = readingAlong(id);
  const answered = notesAbout(vault, [about])
    .reverse()
    .find(({ body }) => body.replies?.length);
  const readBy = (reader: string) =>
    trying(async () => {
      await withdrawAll(vault, [about]);
      change({ ...layer, coReader: { name: reader, words } });
    });
  if (coReader) {
    return (
      <Section title={t("selfhelp:story.coReader.title")}>
        <p>{t("selfhelp:story.coReader.did", { name: coReader.name })}</p>
        {coReader.words !== words && <Notice>{t("selfhelp:story.coReader.changed")}</Notice>}
        <p>
          <Button onClick={() => change(unread)}>{t("selfhelp:story.coReader.again")}</Button>
        </p>
      </Section>
    );
  }
  return (
    <Section title={t("selfhelp:story.coReader.title")}>
      <p>{t("selfhelp:story.coReader.lead")}</p>
      {told}
      {layer.told.length > 0 && (
        <>
          <LineField label={t("selfhelp:story.coReader.beside")} value={name} onChange={setName} />
          {name.trim() && (
            <p>
              <Button onClick={() => void readBy(name.trim())}>{t("selfhelp:story.coReader.besideDone")}</Button>
            </p>
          )}
          <ShareView
            document={() => ({ ...shown, kind: "draft", questions: [t("selfhelp:story.coReader.question")] })}
            about={{ id: about, what: shown.title }}
            forProfessionals={false}
            isForOne
            mayWrite
          />
        </>
      )}
      {answered && (
        <p>
          <Button kind="main" onClick={() => void readBy(answered.body.name)}>
            {t("selfhelp:story.coReader.decide")}
          </Button>
        </p>
      )}
    </Section>
  );
}
