// SPDX-License-Identifier: EUPL-1.2
import { useState } from "preact/hooks";
import type { Entry } from "../device/entry.ts";
import { type Choice, chosenValue, type Difference, differencesOf, joinedBody } from "../device/join.ts";
import { useArea } from "./area-context.ts";
import { ChoiceField } from "./fields.view.tsx";
import { Form, Page } from "./pieces.view.tsx";

/** Two devices wrote in the same at once. Both are kept; the person makes one of them. */
export function Joining({ mine, theirs, mark }: { mine: Entry; theirs: Entry; mark: string }) {
  const { t, vault, sendSoon } = useArea();
  const differences = differencesOf(mine.body, theirs.body);
  const [choices, setChoices] = useState<readonly Choice[]>(differences.map(() => "both"));
  const choose = (index: number, choice: Choice) => setChoices(choices.map((one, at) => (at === index ? choice : one)));
  const join = async () => {
    await vault.putJoined({ ...mine, body: joinedBody(mine.body, differences, choices) }, mark);
    sendSoon("at once");
  };
  return (
    <Page title={t("selfhelp:area.join.title")} lead={t("selfhelp:area.join.lead")}>
      <Form button={t("selfhelp:area.join.keep")} onSubmit={join}>
        {differences.map((difference, index) => (
          <OneDifference
            key={difference.way.join("/")}
            difference={difference}
            choice={choices[index] ?? "both"}
            onChoose={(choice) => choose(index, choice)}
          />
        ))}
      </Form>
    </Page>
  );
}

type OneProps = { difference: Difference; choice: Choice; onChoose: (choice: Choice) => void };

function OneDifference({ difference, choice, onChoose }: OneProps) {
  const { t } = useArea();
  const options = (["both", "mine", "theirs"] as const).map((value) => ({
    value,
    label: t(`selfhelp:area.join.${value}`),
  }));
  return (
    <section class="card stack">
      <div class="kluis-naast">
        <Words title={t("selfhelp:area.join.mine")} value={difference.mine} />
        <Words title={t("selfhelp:area.join.theirs")} value={difference.theirs} />
      </div>
      <ChoiceField
        label={t("selfhelp:area.join.which")}
        value={choice}
        options={options}
        onChange={(value) => onChoose(value as Choice)}
      />
      <Words title={t("selfhelp:area.join.becomes")} value={chosenValue(difference, choice)} />
    </section>
  );
}

function Words({ title, value }: { title: string; value: unknown }) {
  return (
    <div>
      <h2 class="h-klein">{title}</h2>
      <p class="kluis-regels">{wordsOf(value)}</p>
    </div>
  );
}

/** A picture or a sound is not shown in letters. */
function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).join("\n");
  if (typeof value === "object" && value !== null) return Object.values(value).map(wordsOf).join("\n");
  const words = String(value ?? "");
  return words.startsWith("data:") ? "…" : words;
}
