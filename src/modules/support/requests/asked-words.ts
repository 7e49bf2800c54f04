// SPDX-License-Identifier: EUPL-1.2
import { spokenLanguages } from "#modules/programme";
import type { T, TextKey } from "#platform/i18n";
import type { Fact } from "#platform/ui";
import { lifeThemes, supportKinds, weekdays } from "../reference.ts";
import type { Request } from "./request.ts";

type Told = { label: TextKey; value: string };

/** What was asked, line by line; what was left empty is not there. */
export function askedInWords(t: T, request: Request): Fact[] {
  return [...reachInWords(t, request), ...wishesInWords(t, request)].map(({ label, value }) => ({
    label: t(label),
    value,
  }));
}

function reachInWords(t: T, request: Request): Told[] {
  const { name, email, phone, reachWords, notWhen, mayLeaveMessage } = request;
  return said([
    { label: "support:requests.fact.name", value: name },
    { label: "support:requests.fact.email", value: email ?? "" },
    { label: "support:requests.fact.phone", value: phone ?? "" },
    { label: "support:requests.fact.reachWords", value: reachWords },
    { label: "support:requests.fact.notWhen", value: notWhen },
    {
      label: "support:requests.fact.message",
      value: phone === null ? "" : t(`support:requests.fact.may.${mayLeaveMessage ? "yes" : "no"}`),
    },
  ]);
}

function wishesInWords(t: T, request: Request): Told[] {
  const { languages, days, themes, kinds, neighbourhood, gender, ageBand, wishWords } = request;
  return said([
    {
      label: "support:requests.fact.kinds",
      value: known(kinds, supportKinds)
        .map((kind) => t(`support:kind.${kind}`))
        .join("; "),
    },
    { label: "support:requests.fact.languages", value: languages.map((code) => languageName(t, code)).join(", ") },
    {
      label: "support:requests.fact.days",
      value: known(days, weekdays)
        .map((day) => t(`support:day.${day}`))
        .join(", "),
    },
    { label: "support:requests.fact.neighbourhood", value: neighbourhood },
    {
      label: "support:requests.fact.themes",
      value: known(themes, lifeThemes)
        .map((theme) => t(`support:theme.${theme}`))
        .join(", "),
    },
    { label: "support:requests.fact.gender", value: gender ? t(`support:gender.${gender}`) : "" },
    { label: "support:requests.fact.ageBand", value: ageBand ? t(`support:ageBand.${ageBand}`) : "" },
    { label: "support:requests.fact.wishWords", value: wishWords },
  ]);
}

function said(told: Told[]): Told[] {
  return told.filter(({ value }) => value !== "");
}

function known<Code extends string>(codes: readonly string[], list: readonly Code[]): Code[] {
  return list.filter((code) => codes.includes(code));
}

function languageName(t: T, code: string): string {
  const language = spokenLanguages.find((one) => one === code);
  return language ? t(`programme:languageName.${language}`) : code;
}
