// SPDX-License-Identifier: EUPL-1.2
import type { VNode } from "preact";
import type { T } from "#platform/i18n";
import { EmptyState, LinkButton, LinkCards, type LinkWithHint, Notice, Page, type TextLink } from "#platform/ui";
import { DatesOfDay, type TodaysDate } from "./date-of-day.pages.tsx";

/** "10.30 uur", and a name of choice. */
export type ExpectedGuest = { time: string; name: string };

type TeamTodayPageProps = {
  t: T;
  notice: VNode | null;
  /** "dinsdag 24 november" */
  day: string;
  today: TodaysDate[];
  next: TodaysDate[];
  guests: { expected: ExpectedGuest[]; href: string };
  /** People to call, people to meet. */
  pickUp: TextLink[];
  /** Only for whoever makes the programme. */
  drafts: { count: number; href: string } | null;
  /** As long as there is no programme, for whoever makes it. */
  firstSteps: LinkWithHint[];
  /** What one does at the door, and what one keeps up. */
  deskLinks: TextLink[];
  quickLinks: TextLink[];
};

export function TeamTodayPage(props: TeamTodayPageProps) {
  const { t, notice, day, next, guests, pickUp, drafts, deskLinks, quickLinks } = props;
  return (
    <Page title={t("programme:team.today.title", { day })} current="team" robots="noindex">
      <h1>{t("programme:team.today.title", { day })}</h1>
      {notice}
      <Today {...props} />
      <div class="knoppen">
        {deskLinks.map(({ label, href }) => (
          <LinkButton href={href}>{label}</LinkButton>
        ))}
      </div>
      {guests.expected.length > 0 && <Guests t={t} {...guests} />}
      <PickUp t={t} links={pickUp} />
      <section class="stack" aria-labelledby="h-straks">
        <h2 id="h-straks">{t("programme:team.today.next")}</h2>
        {next.length === 0 ? (
          <p>{t("programme:team.today.nothingNext")}</p>
        ) : (
          <DatesOfDay t={t} dates={next} heading="h3" brief />
        )}
      </section>
      {drafts && drafts.count > 0 && (
        <Notice>
          <p>{t("programme:team.today.drafts", { count: drafts.count })}</p>
          <p>
            <a href={drafts.href}>{t("programme:team.today.seeDrafts")}</a>
          </p>
        </Notice>
      )}
      <QuickLinks t={t} links={quickLinks} />
    </Page>
  );
}

function Today({ t, today, firstSteps }: TeamTodayPageProps) {
  if (today.length > 0) return <DatesOfDay t={t} dates={today} heading="h2" />;
  if (firstSteps.length === 0) return <EmptyState title={t("programme:team.today.nothing")} />;
  return (
    <section class="stack" aria-labelledby="h-begin">
      <h2 id="h-begin">{t("programme:team.today.first.title")}</h2>
      <p>{t("programme:team.today.first.text")}</p>
      <LinkCards links={firstSteps} />
    </section>
  );
}

function Guests({ t, expected, href }: { t: T } & TeamTodayPageProps["guests"]) {
  return (
    <section class="stack" aria-labelledby="h-opwachten">
      <h2 id="h-opwachten">{t("programme:team.today.guests")}</h2>
      <div class="card stack--sm">
        <ul role="list">
          {expected.map(({ time, name }) => (
            <li>
              <b>{time}</b>, {name}
            </li>
          ))}
        </ul>
        <p>
          <a href={href}>{t("programme:team.today.letSomeoneWait")}</a>
        </p>
      </div>
    </section>
  );
}

/** Nothing is assigned or chased: it stands here until someone picks it up. */
export function PickUp({ t, links }: { t: T; links: TextLink[] }) {
  if (links.length === 0) return null;
  return (
    <section class="stack--sm" aria-labelledby="h-oppakken">
      <h2 id="h-oppakken">{t("programme:team.today.pickUp")}</h2>
      <ul role="list" class="stack--sm">
        {links.map(({ label, href }) => (
          <li>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function QuickLinks({ t, links }: { t: T; links: TextLink[] }) {
  return (
    <nav class="stack niet-printen" aria-labelledby="h-snel">
      <h2 id="h-snel">{t("programme:team.today.quick")}</h2>
      <div class="knoppen">
        {links.map(({ label, href }) => (
          <LinkButton href={href}>{label}</LinkButton>
        ))}
      </div>
    </nav>
  );
}
