// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import type { Language, T } from "#platform/i18n";
import { EmptyState } from "#platform/ui";
import type { GivenLink } from "./giving.queries.ts";
import type { ListedRelease } from "./release.queries.ts";

type RegisterProps = {
  t: T;
  language: Language;
  today: string;
  releases: ListedRelease[];
  given: GivenLink[];
  hrefOf: (release: ListedRelease) => string;
  /** Only for the team: that a link was opened, and on which day first. */
  showsOpened?: true;
};

/** What this house released, to whom and when; the latest first. */
export function Register(props: RegisterProps) {
  const { t, releases } = props;
  return (
    <section class="stack" aria-labelledby="h-register">
      <h2 id="h-register">{t("region:releases.register.title")}</h2>
      {releases.length > 0 ? (
        <div class="card">
          <ul class="lijn" role="list">
            {releases.map((release) => (
              <Entry {...props} release={release} />
            ))}
          </ul>
        </div>
      ) : (
        <EmptyState title={t("region:releases.register.none")}>
          <p>{t("region:releases.register.noneText")}</p>
        </EmptyState>
      )}
    </section>
  );
}

function Entry({ release, ...props }: RegisterProps & { release: ListedRelease }) {
  const { t, language, given, hrefOf } = props;
  const links = given.filter(({ releaseId }) => releaseId === release.id);
  const { title, version, forWhom, releasedOn, withdrawnOn, withdrawnReason, nextReleasedOn } = release;
  return (
    <li class="stack--sm">
      <p>
        <a href={hrefOf(release)}>{title}</a>
        {version > 1 && `, ${t("region:releases.versionOf", { version })}`}
      </p>
      <p>
        {t("region:releases.forWhomLine", { who: forWhom })}{" "}
        {t("region:releases.register.released", { day: formatDate(releasedOn ?? "", language) })}
      </p>
      {withdrawnOn && (
        <p>
          {t("region:releases.register.withdrawn", { day: formatDate(withdrawnOn, language) })} {withdrawnReason}
        </p>
      )}
      {nextReleasedOn && <p class="muted">{t("region:releases.register.next")}</p>}
      <ul>
        {links.map((link) => (
          <li>{linkInWords(props, link)}</li>
        ))}
        {links.length === 0 && <li>{t("region:releases.register.notGiven")}</li>}
      </ul>
    </li>
  );
}

type InWords = Pick<RegisterProps, "t" | "language" | "today" | "showsOpened">;

/** "Op 3 december 2026 aan Gemeente Zaanstad, te lezen tot en met 3 maart 2027." */
export function linkInWords({ t, language, today, showsOpened }: InWords, link: GivenLink): string {
  const day = (of: string) => formatDate(of, language);
  const { toWhom, givenOn, expiresOn, withdrawnOn, openedOn } = link;
  const given = t("region:releases.register.given", { day: day(givenOn), who: toWhom });
  const opened = showsOpened && openedOn ? [t("region:releases.register.opened", { day: day(openedOn) })] : [];
  return [given, untilWhen(), ...opened].join(" ");

  function untilWhen(): string {
    if (withdrawnOn) return t("region:releases.register.linkWithdrawn", { day: day(withdrawnOn) });
    return t(`region:releases.register.${expiresOn < today ? "expired" : "expires"}`, { day: day(expiresOn) });
  }
}
