// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { EmptyState, Page } from "#platform/ui";
import { Words } from "../../cooperation/writing/words.pages.tsx";
import type { PlaceKind } from "../tables.ts";

export type WelcomePlace = {
  name: string;
  kind: PlaceKind;
  where: string;
  welcome: string;
  /** "Hier ben je welkom, nagelopen op … door …" */
  checked: string;
  /** Its entry in the directory. */
  href: string | null;
};

/** Places outside where one is welcome, for everyone. */
export function WelcomePage({ t, places }: { t: T; places: WelcomePlace[] }) {
  return (
    <Page title={t("region:makingRoom.publicTitle")} description={t("region:makingRoom.lead")}>
      <h1>{t("region:makingRoom.publicTitle")}</h1>
      <p class="lead">{t("region:makingRoom.lead")}</p>
      {places.length === 0 && (
        <EmptyState title={t("region:makingRoom.noneOpen")}>
          <p>{t("region:makingRoom.noneOpenText")}</p>
        </EmptyState>
      )}
      <ul class="lijn" role="list">
        {places.map(({ name, kind, where, welcome, checked, href }) => (
          <li class="stack--sm">
            <h2 class="h-klein">{href === null ? name : <a href={href}>{name}</a>}</h2>
            <p class="muted">{[t(`region:makingRoom.kinds.${kind}`), where].filter(Boolean).join(", ")}</p>
            <p>
              <b>{checked}</b>
            </p>
            <Words text={welcome} />
          </li>
        ))}
      </ul>
      <p>{t("region:makingRoom.another")}</p>
    </Page>
  );
}
