// SPDX-License-Identifier: EUPL-1.2
import type { T, TextKey } from "#platform/i18n";
import type { Figure } from "./figure.ts";
import type { Period } from "./period.ts";

const labels: Record<"kind" | "domain" | "first-talk" | "contact" | "came-back", string> = {
  kind: "support:kind",
  domain: "support:domain",
  "first-talk": "support:figures.within",
  contact: "support:way",
  "came-back": "support:kind",
};

export function detailInWords(t: T, { what }: Pick<Figure, "what">, detail: string): string {
  const under = what in labels ? labels[what as keyof typeof labels] : null;
  return under === null ? t("support:figures.inAll") : t(`${under}.${detail}` as TextKey);
}

export function numberInWords(t: T, number: number | null): string {
  return number === null ? t("support:figures.few") : `${number}`;
}

export function periodInWords(t: T, { year, quarter }: Pick<Period, "year" | "quarter">): string {
  return quarter === null ? t("support:figures.year", { year }) : t("support:figures.quarter", { year, quarter });
}
