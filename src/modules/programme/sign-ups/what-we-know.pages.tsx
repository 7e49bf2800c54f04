// SPDX-License-Identifier: EUPL-1.2
import { Icon } from "#platform/ui";
import type { PersonalPageProps } from "./personal-sign-up.pages.tsx";

export function WhatWeKnow({ t, signUp, hasAgreed, address }: PersonalPageProps) {
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
      <p>
        <a href={`${address}/gegevens`}>{t("programme:register.own")}</a>
      </p>
      {hasAgreed && (
        <p>
          <a href={`${address}/toestemmingen`}>{t("programme:hearing.agreed")}</a>
        </p>
      )}
    </section>
  );
}
