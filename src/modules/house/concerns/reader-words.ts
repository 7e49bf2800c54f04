// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import type { ChosenReader, ReadersHere } from "./concern.ts";

/** Who reads it, in words for whoever told it. */
export function readerLabel(t: T, { reader, readerId }: ChosenReader, here: ReadersHere): string {
  if (reader === "confidant") return here.confidant ?? t("house:concerns.readers.confidantGone");
  if (reader !== "person") return t(`house:concerns.readers.${reader}`);
  const name = here.coordinators.find(({ id }) => id === readerId)?.name;
  return name ? t("house:concerns.readers.person", { name }) : t("house:concerns.readers.personGone");
}
