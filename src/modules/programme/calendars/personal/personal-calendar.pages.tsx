// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { AsideOf, ErrorSummary, Form, LinkButton, Notice, Page, SubmitButton, TextField } from "#platform/ui";
import { FeedAddress } from "./feed-address.pages.tsx";

export type EntryInWords = { signUpId: string; title: string; when: string; standing: string };
export type CalendarPageProps = {
  t: T;
  address: string;
  feed: { https: string; webcal: string } | null;
  entries: EntryInWords[];
  typed?: string;
  problem?: string | undefined;
};

export function CalendarPage({ t, address, feed, entries, typed, problem }: CalendarPageProps) {
  return (
    <Page title={t("programme:feeds.personal.title")} robots="noindex">
      <div class="stack--lg">
        <ErrorSummary errors={problem ? { signUp: problem } : {}} />
        <div class="stack--sm">
          <h1>{t("programme:feeds.personal.title")}</h1>
          <p class="lead">{t("programme:feeds.personal.lead")}</p>
          <p>{t("programme:feeds.personal.keepAddress")}</p>
        </div>
        <FeedAddress t={t} feed={feed} address={address} />
        <Entries t={t} entries={entries} address={address} />
        <Form action={`${address}/erbij`} class="stack" labelledBy="h-erbij">
          <h2 id="h-erbij">{t("programme:feeds.personal.addTitle")}</h2>
          <TextField
            name="signUp"
            label={t("programme:feeds.personal.addLabel")}
            hint={t("programme:feeds.personal.addHint")}
            value={typed}
            error={problem}
            autocomplete="off"
            maxlength={400}
          />
          <SubmitButton kind="second">{t("programme:feeds.personal.add")}</SubmitButton>
        </Form>
      </div>
    </Page>
  );
}

function Entries({ t, entries, address }: Pick<CalendarPageProps, "t" | "entries" | "address">) {
  return (
    <section class="stack" aria-labelledby="h-erin">
      <h2 id="h-erin">{t("programme:feeds.personal.contents")}</h2>
      {entries.length === 0 ? (
        <p>{t("programme:feeds.personal.empty")}</p>
      ) : (
        <div class="card">
          <ul class="lijn" role="list">
            {entries.map((entry) => (
              <li>
                <Form action={`${address}/eruit`} class="stack--sm">
                  <h3 class="h-klein">{entry.title}</h3>
                  <p class="row row--klein">
                    <span>{entry.when}</span>
                    <span class="muted">{entry.standing}</span>
                  </p>
                  <input type="hidden" name="signUp" value={entry.signUpId} />
                  <p>
                    <SubmitButton kind="quiet">
                      {t("programme:feeds.personal.takeOut")}
                      <AsideOf>{entry.title}</AsideOf>
                    </SubmitButton>
                  </p>
                </Form>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

type SubscribePageProps = {
  t: T;
  title: string;
  back: string;
  formKey: string;
  typed?: string;
  problem?: string | undefined;
};

/** From the page of a sign-up: into a new calendar, or into the one that someone has. */
export function SubscribePage({ t, title, back, formKey, typed, problem }: SubscribePageProps) {
  return (
    <Page title={t("programme:feeds.subscribe.title")} robots="noindex">
      <ErrorSummary errors={problem ? { calendar: problem } : {}} />
      <div class="stack--sm">
        <h1>{t("programme:feeds.subscribe.title")}</h1>
        <p class="lead">{t("programme:feeds.subscribe.lead", { title })}</p>
      </div>
      <Notice>
        <p>{t("programme:feeds.subscribe.neutral")}</p>
      </Notice>
      <Form class="stack">
        <input type="hidden" name="formKey" value={formKey} />
        <TextField
          name="calendar"
          label={t("programme:feeds.subscribe.label")}
          hint={t("programme:feeds.subscribe.hint")}
          value={typed}
          error={problem}
          autocomplete="off"
          maxlength={400}
        />
        <div class="knoppen">
          <SubmitButton>{t("programme:feeds.subscribe.submit")}</SubmitButton>
          <LinkButton href={back} kind="quiet">
            {t("programme:feeds.subscribe.back")}
          </LinkButton>
        </div>
      </Form>
    </Page>
  );
}
