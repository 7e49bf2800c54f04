// SPDX-License-Identifier: EUPL-1.2

import { inLanguage } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { AsideOf, Form, Icon, SubmitButton, Tag } from "#platform/ui";
import type { Standing } from "./sign-up.ts";
import { standingTitle } from "./standing-words.ts";

export type KeptSignUp = {
  signUpId: string;
  title: string;
  when: string;
  place: string;
  standing: Standing;
  href: string;
};
type KeptSignUpsProps = { t: T; language: Language; dates: readonly KeptSignUp[] };

/** What someone keeps at their place, in the order of the clock. */
export function KeptSignUps({ t, language, dates }: KeptSignUpsProps) {
  return (
    <ul class="stack" role="list">
      {dates.map((date) => (
        <li class="card stack--sm">
          <h3>
            <a href={date.href}>{date.title}</a>
          </h3>
          <p>{date.when}</p>
          {date.place && (
            <p class="feit">
              <Icon name="map-pin" />
              {date.place}
            </p>
          )}
          <p>
            <StandingTag t={t} standing={date.standing} />
          </p>
          <WhatToDo t={t} path={inLanguage(language, `/mijn-plek/aanmelding/${date.signUpId}`)} date={date} />
        </li>
      ))}
    </ul>
  );
}

function StandingTag({ t, standing }: { t: T; standing: Standing }) {
  const isGoing = standing === "confirmed";
  return (
    <Tag kind={isGoing ? "open" : "plain"} icon={isGoing ? "circle-check" : "clock"}>
      {t(standingTitle(standing))}
    </Tag>
  );
}

function WhatToDo({ t, path, date }: { t: T; path: string; date: KeptSignUp }) {
  const about = <AsideOf>{date.title}</AsideOf>;
  return (
    <details class="vouw">
      <summary>
        {t("programme:joining.keep.more")}
        {about}
      </summary>
      <div class="stack--sm">
        <p>
          <a href={date.href}>{t("programme:joining.keep.openPage")}</a>
        </p>
        {date.standing !== "called-off" && (
          <Form action={`${path}/afmelding`}>
            <SubmitButton kind="second">
              {t("programme:joining.keep.leave")}
              {about}
            </SubmitButton>
          </Form>
        )}
        <Form class="stack--sm" action={`${path}/nieuwe-link`}>
          <p class="small muted">{t("programme:joining.keep.newLinkText")}</p>
          <SubmitButton kind="quiet">
            {t("programme:joining.keep.newLink")}
            {about}
          </SubmitButton>
        </Form>
        <Form class="stack--sm" action={`${path}/losmaken`}>
          <p class="small muted">{t("programme:joining.keep.letGoText")}</p>
          <SubmitButton kind="quiet">
            {t("programme:joining.keep.letGo")}
            {about}
          </SubmitButton>
        </Form>
      </div>
    </details>
  );
}
