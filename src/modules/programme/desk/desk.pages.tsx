// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { BackLink, EmptyState, Form, Icon, Page, SubmitButton, TextField } from "#platform/ui";

/** "14.00 tot 16.00 uur", the title, and how much room there is. */
export type ChoiceAtDesk = { href: string; times: string; title: string; room: string };
type DeskPageProps = {
  t: T;
  days: { day: string; choices: ChoiceAtDesk[] }[];
  words: string;
  links: { self: string; today: string; code: string };
};

/** Someone wants to take part, and does not do so on a screen of their own. */
export function DeskPage({ t, days, words, links }: DeskPageProps) {
  return (
    <Page title={t("programme:desk.title")} robots="noindex">
      <BackLink href={links.today}>{t("programme:team.who.back")}</BackLink>
      <div class="stack--sm">
        <h1>{t("programme:desk.title")}</h1>
        <p class="lead">{t("programme:desk.lead")}</p>
      </div>
      <Form method="get" action={links.self} class="stack">
        <TextField
          name="q"
          type="search"
          label={t("programme:desk.search")}
          hint={t("programme:desk.searchHint")}
          value={words}
          autocomplete="off"
          maxlength={80}
        />
        <SubmitButton kind="second">
          <Icon name="search" />
          {t("programme:desk.find")}
        </SubmitButton>
      </Form>
      {days.length === 0 && (
        <EmptyState title={t("programme:desk.nothing")}>
          <p>{t("programme:desk.nothingText")}</p>
        </EmptyState>
      )}
      {days.map(({ day, choices }, at) => (
        <Day id={`h-dag-${at}`} day={day} choices={choices} />
      ))}
      <p>
        {t("programme:desk.hasSlip")} <a href={links.code}>{t("programme:desk.openByCode")}</a>
      </p>
    </Page>
  );
}

function Day({ id, day, choices }: { id: string; day: string; choices: ChoiceAtDesk[] }) {
  return (
    <section class="stack" aria-labelledby={id}>
      <h2 id={id}>{day}</h2>
      <div class="card">
        <ul class="lijn" role="list">
          {choices.map(({ href, times, title, room }) => (
            <li class="stack--sm">
              <h3 class="h-klein">
                <a href={href}>{title}</a>
              </h3>
              <p class="row row--klein">
                <span>{times}</span>
                <span class="muted">{room}</span>
              </p>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
