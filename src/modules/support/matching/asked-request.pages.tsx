// SPDX-License-Identifier: EUPL-1.2
import type { Language, T } from "#platform/i18n";
import { type Fact, Facts, PhoneLink } from "#platform/ui";
import type { SupportKind } from "../reference.ts";
import type { Request } from "../requests/request.ts";
import { OwnLines } from "./own-lines.tsx";
import { dayName, spoken, themeName } from "./reason-words.ts";

type AskedProps = { t: T; request: Request };

/** Their own words stand first. */
export function WhatWasAsked({ t, language, request }: AskedProps & { language: Language }) {
  const { words, kinds, side, writtenBy } = request;
  return (
    <section class="card stack--sm" aria-labelledby="h-vraag">
      <h2 id="h-vraag">{t("support:matching.peer.asks")}</h2>
      <p>{words ? <OwnLines text={words} /> : t("support:matching.peer.noWords")}</p>
      {writtenBy && <p class="muted">{t("support:matching.peer.writtenBy", { name: writtenBy })}</p>}
      {side === "family" && <p>{t("support:matching.peer.family")}</p>}
      {kinds.length > 0 && (
        <ul>
          {kinds.map((kind) => (
            <li>{t(`support:kind.${kind as SupportKind}`)}</li>
          ))}
        </ul>
      )}
      <Wishes t={t} language={language} request={request} />
    </section>
  );
}

function Wishes({ t, language, request }: AskedProps & { language: Language }) {
  const { languages, themes, neighbourhood, days, wishWords } = request;
  const list = (words: string[]) => new Intl.ListFormat(language, { type: "conjunction" }).format(words);
  const facts: (Fact | false)[] = [
    languages.length > 0 && {
      label: t("support:matching.peer.wish.languages"),
      value: list(languages.map((code) => spoken(t, code))),
    },
    themes.length > 0 && {
      label: t("support:matching.peer.wish.themes"),
      value: list(themes.map((code) => themeName(t, code))),
    },
    neighbourhood !== "" && { label: t("support:matching.peer.wish.neighbourhood"), value: neighbourhood },
    days.length > 0 && {
      label: t("support:matching.peer.wish.days"),
      value: list(days.map((code) => dayName(t, code))),
    },
    wishWords !== "" && { label: t("support:matching.peer.wish.words"), value: <OwnLines text={wishWords} /> },
  ];
  const told = facts.filter((fact) => fact !== false);
  return told.length > 0 ? <Facts facts={told} /> : null;
}

export function HowToReach({ t, request }: AskedProps) {
  const { email, phone, reachWords, notWhen, mayLeaveMessage, name } = request;
  const facts: (Fact | false)[] = [
    phone !== null && {
      label: t("support:matching.peer.reach.phone"),
      value: <PhoneLink number={phone} />,
      detail: t(`support:matching.peer.reach.${mayLeaveMessage ? "message" : "noMessage"}`),
    },
    email !== null && {
      label: t("support:matching.peer.reach.email"),
      value: <a href={`mailto:${email}`}>{email}</a>,
    },
    reachWords !== "" && { label: t("support:matching.peer.reach.words"), value: reachWords },
    notWhen !== "" && { label: t("support:matching.peer.reach.notWhen"), value: notWhen },
    name !== "" && { label: t("support:matching.peer.reach.name"), value: name },
  ];
  return (
    <section class="card stack--sm" aria-labelledby="h-bereiken">
      <h2 id="h-bereiken">{t("support:matching.peer.reach.title")}</h2>
      <Facts facts={facts.filter((fact) => fact !== false)} />
    </section>
  );
}
