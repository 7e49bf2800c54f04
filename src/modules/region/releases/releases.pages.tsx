// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import { inLanguage } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { EmptyState, Form, LinkButton, Page, QrCode, type QrSquares, SubmitButton } from "#platform/ui";
import type { GivenLink } from "./giving.queries.ts";
import { Register } from "./register.pages.tsx";
import type { ListedRelease } from "./release.queries.ts";
import { teamPath } from "./release-links.ts";

type ReleasesPageProps = {
  t: T;
  language: Language;
  today: string;
  releases: ListedRelease[];
  given: GivenLink[];
  door: { address: string; version: number; squares: QrSquares };
  mayPrepare: boolean;
};

/** For the team: what is being made, what was given to whom, and the link in the house. */
export function ReleasesPage(props: ReleasesPageProps) {
  const { t, language, releases, mayPrepare } = props;
  const [made, released] = [releases.filter(isMade), releases.filter((release) => !isMade(release))];
  return (
    <Page
      title={t("region:releases.title")}
      robots="noindex"
      back={{ href: inLanguage(language, "/team"), label: t("region:releases.toTeam") }}
    >
      <h1>{t("region:releases.title")}</h1>
      <p class="lead">{t("region:releases.lead")}</p>
      {mayPrepare && (
        <p>
          <LinkButton kind="main" href={inLanguage(language, `${teamPath}/nieuw`)}>
            {t("region:releases.make")}
          </LinkButton>
        </p>
      )}
      <section class="stack" aria-labelledby="h-maken">
        <h2 id="h-maken">{t("region:releases.made")}</h2>
        {made.length > 0 ? (
          <MadeList {...props} releases={made} />
        ) : (
          <EmptyState title={t("region:releases.noneMade")}>
            <p>{t("region:releases.noneMadeText")}</p>
          </EmptyState>
        )}
      </section>
      <Register
        {...props}
        releases={released}
        hrefOf={({ id }) => inLanguage(language, `${teamPath}/${id}`)}
        showsOpened
      />
      <Door {...props} />
    </Page>
  );
}

function isMade({ releasedOn }: ListedRelease): boolean {
  return releasedOn === null;
}

function MadeList({ t, language, today, releases }: ReleasesPageProps) {
  return (
    <div class="card">
      <ul class="lijn" role="list">
        {releases.map((release) => (
          <li class="stack--sm">
            <p>
              <a href={inLanguage(language, `${teamPath}/${release.id}`)}>{release.title}</a>
              {release.version > 1 && `, ${t("region:releases.versionOf", { version: release.version })}`}
            </p>
            <p class="muted">
              {t("region:releases.forWhomLine", { who: release.forWhom })}{" "}
              {readingLine({ t, language, today, release })}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

type OneProps = Pick<ReleasesPageProps, "t" | "language" | "today"> & { release: ListedRelease };

function readingLine({ t, language, today, release: { readingUntil } }: OneProps): string {
  if (readingUntil === null) return t("region:releases.line.writing");
  const day = formatDate(readingUntil, language);
  return t(today <= readingUntil ? "region:releases.line.reading" : "region:releases.line.read", { day });
}

function Door({ t, language, door, mayPrepare }: ReleasesPageProps) {
  return (
    <section class="card stack vrijgave__blad" aria-labelledby="h-deur">
      <h2 id="h-deur">{t("region:releases.door.title")}</h2>
      <p>{t("region:releases.door.text")}</p>
      <p class="muted niet-printen">{t("region:releases.door.print")}</p>
      <p class="code">{door.address}</p>
      <div class="vrijgave__qr">
        <QrCode squares={door.squares} label={t("region:releases.door.qr")} />
      </div>
      {mayPrepare && (
        <details class="niet-printen">
          <summary>{t("region:releases.door.renew")}</summary>
          <Form class="stack" action={inLanguage(language, `${teamPath}/link`)}>
            <p>{t("region:releases.door.renewText")}</p>
            <input type="hidden" name="version" value={door.version} />
            <SubmitButton kind="second">{t("region:releases.door.renewYes")}</SubmitButton>
          </Form>
        </details>
      )}
    </section>
  );
}
