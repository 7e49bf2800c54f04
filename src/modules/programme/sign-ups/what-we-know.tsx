// SPDX-License-Identifier: EUPL-1.2
import { formatDay, localToday } from "#platform/clock";
import { Icon } from "#platform/ui";
import type { PersonalPageProps } from "./personal-sign-up.pages.tsx";

export function WhatWeKnow({ t, signUp }: PersonalPageProps) {
  const known = [
    [t("programme:signUp.personal.name"), signUp.name],
    [t("programme:signUp.personal.email"), signUp.email],
    [t("programme:signUp.personal.phone"), signUp.phone],
    [
      t(signUp.joining === "acquaint" ? "programme:joining.personal.word" : "programme:signUp.personal.need"),
      signUp.need,
    ],
  ].filter(([, value]) => value);
  return (
    <section class="card stack--sm" aria-labelledby="h-weten">
      <h2 id="h-weten">{t("programme:signUp.personal.gaveTitle")}</h2>
      <ul role="list">
        {known.map(([label, value]) => (
          <li>
            {label}: <b>{value}</b>
          </li>
        ))}
      </ul>
      <p class="feit feit--hoog">
        <Icon name="eraser" />
        <span>
          {t(signUp.seriesId === null ? "programme:signUp.personal.gone" : "programme:joining.personal.gone")}
        </span>
      </p>
    </section>
  );
}

/** Each reader once a day: a page that is looked at all day is one reading to whom it is about. */
export function NameReaders({ t, language, today, signUp, readings }: PersonalPageProps) {
  const lines = new Set(
    readings.map(({ at, readerName, readerRole }) => {
      const role = readerRole === "host" || readerRole === "coordinator" ? readerRole : "team";
      const day = formatDay(localToday(at, signUp.zone), language, today);
      const values = { name: readerName, role: t(`programme:signUp.personal.role.${role}`), day };
      return t("programme:signUp.personal.reader", values);
    }),
  );
  return (
    <section class="stack--sm" aria-labelledby="h-lezers">
      <h2 id="h-lezers">{t("programme:signUp.personal.readersTitle")}</h2>
      {lines.size === 0 && <p>{t("programme:signUp.personal.readersNone")}</p>}
      <ul role="list">
        {Array.from(lines, (line) => (
          <li>{line}</li>
        ))}
      </ul>
    </section>
  );
}
