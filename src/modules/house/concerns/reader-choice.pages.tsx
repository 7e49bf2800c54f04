// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { Choice, Fieldset } from "#platform/ui";
import { choicesOf, type ReadersHere } from "./concern.ts";

type ReaderChoiceProps = { t: T; here: ReadersHere; chosen: string; error?: string | undefined };

/** Nothing is chosen beforehand: who reads it is up to whoever tells it. */
export function ReaderChoice({ t, here, chosen, error }: ReaderChoiceProps) {
  const choices = choicesOf(here);
  const hint = t(choices.length > 1 ? "house:concerns.readerHint" : "house:concerns.readerHintOne");
  return (
    <Fieldset name="reader" legend={t("house:concerns.reader")} hint={hint} error={error}>
      {choices.map((value) => (
        <Choice
          type="radio"
          name="reader"
          value={value}
          label={labelOf(t, value, here)}
          hint={hintOf(t, value)}
          checked={value === chosen}
        />
      ))}
    </Fieldset>
  );
}

function labelOf(t: T, value: string, here: ReadersHere): string {
  const coordinator = here.coordinators.find(({ id }) => value === `person:${id}`);
  if (coordinator) return t("house:concerns.choice.person", { name: coordinator.name });
  if (value === "confidant") return t("house:concerns.choice.confidant", { name: here.confidant ?? "" });
  return t(`house:concerns.choice.${nameOf(value)}`);
}

function hintOf(t: T, value: string): string {
  if (value.startsWith("person:")) return t("house:concerns.choice.personHint");
  return t(`house:concerns.choice.${value === "confidant" ? value : nameOf(value)}Hint`);
}

function nameOf(value: string): "hosts" | "peerWorkers" | "coordinators" {
  return value === "hosts" || value === "peerWorkers" ? value : "coordinators";
}
