// SPDX-License-Identifier: EUPL-1.2
import { useState } from "preact/hooks";
import { useArea } from "../area/area-context.ts";
import { CheckField, LineField } from "../area/fields.view.tsx";
import { Button, Form, Notice, Section } from "../area/pieces.view.tsx";
import { todayHere } from "../area/today.ts";
import { dayOf } from "../area/tool.view.tsx";
import { useTrying } from "../area/trying.view.tsx";
import { dayAfter } from "../sharing/shares.ts";
import { type HandingProblem, handOver, takeBack } from "./handing-over.ts";
import { type AboutLayer, formOf, isTimeToAsk, toldIn } from "./layer.ts";
import { wordsOf } from "./story-document.ts";

/** Handing the words over in the clear: a step of its own, that says what it means, and the way back. */
export function Everyone({ story, layer, change, shown }: AboutLayer) {
  const { t, language, vault } = useArea();
  const [problem, setProblem] = useState<HandingProblem | "sure" | "words" | null>(null);
  const { trying, told } = useTrying();
  const [isSure, setSure] = useState(false);
  const [mayBeFound, setFound] = useState(false);
  const [endsOn, setEndsOn] = useState(dayAfter(todayHere(), 365));
  const { published, coReader, from: name } = layer;
  const words = wordsOf(shown);

  const recall = async () => {
    if (published) await takeBack(published.id);
    change({ ...layer, published: null });
  };
  const publish = async () => {
    if (!words || !isSure) return setProblem(words ? "sure" : "words");
    const form = formOf(toldIn(layer, story, vault.everything()));
    const kept = await handOver({ title: shown.title, name, words, form, endsOn, mayBeFound, language });
    setProblem("problem" in kept ? kept.problem : null);
    if ("problem" in kept) return;
    if (published && published.id !== kept.id) await takeBack(published.id);
    change({ ...layer, published: { id: kept.id, endsOn } });
  };
  return (
    <Section title={t("selfhelp:story.everyone.title")}>
      {published ? (
        <div class="card stack--sm">
          <p>{t("selfhelp:story.everyone.until", { day: dayOf(published.endsOn) })}</p>
          {isTimeToAsk(published.endsOn, todayHere()) && <p>{t("selfhelp:story.everyone.still")}</p>}
          <p class="row">
            <a href={location.pathname.replace("/kluis", "/verhalen")}>{t("selfhelp:story.everyone.look")}</a>
            <Button onClick={() => void trying(recall)}>{t("selfhelp:story.everyone.takeBack")}</Button>
          </p>
        </div>
      ) : (
        <p>{t("selfhelp:story.everyone.nowhere")}</p>
      )}
      {told}
      {problem && <Notice kind="problem">{t(`selfhelp:story.everyone.problem.${problem}`)}</Notice>}
      {coReader && (
        <Form button={t("selfhelp:story.everyone.publish")} onSubmit={() => trying(publish)}>
          <p>{t("selfhelp:story.everyone.means")}</p>
          <p>{t("selfhelp:story.everyone.onlyWords")}</p>
          <LineField
            label={t("selfhelp:story.everyone.from")}
            hint={t("selfhelp:story.everyone.fromHint")}
            value={name}
            onChange={(from) => change({ ...layer, from })}
          />
          <LineField
            type="date"
            label={t("selfhelp:story.everyone.endsOn")}
            hint={t("selfhelp:story.everyone.endsOnHint")}
            value={endsOn}
            onChange={setEndsOn}
          />
          <CheckField label={t("selfhelp:story.everyone.found")} value={mayBeFound} onChange={setFound} />
          <CheckField label={t("selfhelp:story.everyone.sure")} value={isSure} onChange={setSure} />
        </Form>
      )}
    </Section>
  );
}
