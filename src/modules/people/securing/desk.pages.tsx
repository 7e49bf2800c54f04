// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { BackLink, Form, Notice, Page, SubmitButton } from "#platform/ui";
import type { DeskRefusal } from "./desk.ts";

type DeskPageProps = {
  t: T;
  name: string;
  hasMail: boolean;
  refused: DeskRefusal | null;
  links: { team: string; card: string; sheet: string };
};

export function DeskPage({ t, name, hasMail, refused, links }: DeskPageProps) {
  return (
    <Page title={t("people:securing.desk.title", { name })} robots="noindex">
      <BackLink href={links.team}>{t("people:securing.paper.backToTeam")}</BackLink>
      <div class="stack--lg">
        <div class="stack">
          <h1>{t("people:securing.desk.title", { name })}</h1>
          {refused ? (
            <Notice>
              <p>{t(`people:securing.desk.refusedOf.${refused}`, { name })}</p>
            </Notice>
          ) : (
            <p class="lead">{t("people:securing.desk.lead", { name })}</p>
          )}
        </div>
        {!refused && <Card t={t} action={links.card} />}
        {!refused && <Sheet t={t} name={name} action={hasMail ? null : links.sheet} />}
      </div>
    </Page>
  );
}

function Card({ t, action }: { t: T; action: string }) {
  return (
    <section class="stack--sm" aria-labelledby="h-kaart">
      <h2 id="h-kaart">{t("people:securing.desk.cardTitle")}</h2>
      <p>{t("people:securing.desk.cardText")}</p>
      <Form action={action}>
        <SubmitButton>{t("people:securing.desk.makeCard")}</SubmitButton>
      </Form>
    </section>
  );
}

/** Without an action for whoever signs in with e-mail. */
function Sheet({ t, name, action }: { t: T; name: string; action: string | null }) {
  return (
    <section class="stack--sm" aria-labelledby="h-blad">
      <h2 id="h-blad">{t("people:securing.desk.sheetTitle")}</h2>
      <p>{t(action ? "people:securing.desk.sheetText" : "people:securing.desk.hasMail", { name })}</p>
      {action && (
        <Form action={action}>
          <SubmitButton kind="second">{t("people:securing.desk.makeSheet")}</SubmitButton>
        </Form>
      )}
    </section>
  );
}
