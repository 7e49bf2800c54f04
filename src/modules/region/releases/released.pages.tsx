// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import { inLanguage } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { Form, FormKey, LinkButton, Notice, Page, SubmitButton } from "#platform/ui";
import { ReleasedDocument } from "./document.pages.tsx";
import type { FixedDocument } from "./document.ts";
import type { GivenLink } from "./giving.queries.ts";
import { linkInWords } from "./register.pages.tsx";
import type { Release } from "./release.queries.ts";
import type { Yes } from "./release.ts";
import { teamPath } from "./release-links.ts";

export type ReleasedPageProps = {
  t: T;
  language: Language;
  today: string;
  release: Release;
  document: FixedDocument;
  hash: string;
  yeses: Yes[];
  links: (GivenLink & { address: string })[];
  mayPrepare: boolean;
  newKey: () => string;
  path: string;
};

/** For the team: what was released, by whom, to whom it was given, and what can still be done. */
export function ReleasedPage(props: ReleasedPageProps) {
  const { t, language, mayPrepare } = props;
  return (
    <Page
      title={t("region:releases.work.title")}
      robots="noindex"
      back={{ href: inLanguage(language, teamPath), label: t("region:releases.title") }}
    >
      <Status {...props} />
      <div class="card">
        <ReleasedDocument {...props} />
      </div>
      <Links {...props} />
      {mayPrepare && <Further {...props} />}
    </Page>
  );
}

function Status({ t, language, release, yeses, path }: ReleasedPageProps) {
  const names = yeses.map(({ name }) => name || t("region:releases.somebody")).join(t("region:releases.and"));
  const next = path.replace(release.id, release.nextId ?? "");
  return (
    <>
      {release.withdrawnOn && (
        <Notice kind="problem">
          {t("region:releases.register.withdrawn", { day: formatDate(release.withdrawnOn, language) })}{" "}
          {release.withdrawnReason}
        </Notice>
      )}
      {release.nextId && (
        <Notice>
          <a href={next}>{t("region:releases.given.next")}</a>
        </Notice>
      )}
      <p>{t("region:releases.given.byTwo", { names })}</p>
    </>
  );
}

function Links(props: ReleasedPageProps) {
  const { t, today, links, mayPrepare, path, release } = props;
  return (
    <section class="stack" aria-labelledby="h-gegeven">
      <h2 id="h-gegeven">{t("region:releases.given.title")}</h2>
      {links.length === 0 && <p>{t("region:releases.given.none")}</p>}
      {links.map((link) => (
        <article class="card stack--sm">
          <p>{linkInWords({ ...props, showsOpened: true }, link)}</p>
          {link.withdrawnOn === null && link.expiresOn >= today && !release.withdrawnOn && (
            <>
              <p class="code">{link.address}</p>
              {mayPrepare && (
                <Form action={`${path}/geven/${link.id}/intrekking`}>
                  <SubmitButton kind="second">
                    {t("region:releases.given.withdraw")} <span class="visually-hidden">{link.toWhom}</span>
                  </SubmitButton>
                </Form>
              )}
            </>
          )}
        </article>
      ))}
      {mayPrepare && !release.withdrawnOn && (
        <p>
          <LinkButton kind="main" href={`${path}/geven`}>
            {t("region:releases.given.give")}
          </LinkButton>
        </p>
      )}
    </section>
  );
}

function Further({ t, path, release, newKey }: ReleasedPageProps) {
  if (release.nextId && release.withdrawnOn) return null;
  return (
    <section class="stack" aria-labelledby="h-verder">
      <h2 id="h-verder">{t("region:releases.further.title")}</h2>
      <p>{t("region:releases.further.text")}</p>
      <div class="row">
        {!release.nextId && (
          <Form action={`${path}/versie`}>
            <FormKey value={newKey()} />
            <SubmitButton kind="second">{t("region:releases.further.next")}</SubmitButton>
          </Form>
        )}
        {!release.withdrawnOn && (
          <LinkButton href={`${path}/intrekken`}>{t("region:releases.further.withdraw")}</LinkButton>
        )}
      </div>
    </section>
  );
}
