// SPDX-License-Identifier: EUPL-1.2
import { formatDay, localToday } from "#platform/clock";
import { BackLink, EmptyState, Form, Notice, Page, PhoneLink, SubmitButton } from "#platform/ui";
import type { Wording } from "../asking/wording.ts";
import { wayToMeet } from "./acquaint.form.ts";
import type { Acquainting } from "./acquainting.queries.ts";

type AcquaintingPageProps = Wording & {
  title: string;
  zone: string;
  people: Acquainting[];
  isFull: boolean;
  links: { self: string; back: string };
  news: "welcomed" | "parted" | undefined;
};

/** For the team: with whom to have a talk, how to reach them, and what came of it. */
export function AcquaintingPage(props: AcquaintingPageProps) {
  const { t, title, people, isFull, links, news } = props;
  const heading = t("programme:acquainting.team.title", { title });
  return (
    <Page title={heading} robots="noindex">
      <BackLink href={links.back}>{t("programme:acquainting.team.back")}</BackLink>
      {news && (
        <Notice kind="good">
          <p>{t(`programme:acquainting.team.${news}`)}</p>
        </Notice>
      )}
      <div class="stack--sm">
        <h1>{heading}</h1>
        <p class="lead">{t("programme:acquainting.team.lead")}</p>
        {isFull && <p>{t("programme:acquainting.team.full")}</p>}
      </div>
      {people.length === 0 ? (
        <EmptyState title={t("programme:acquainting.team.nobody")}>
          <p>{t("programme:acquainting.team.nobodyText")}</p>
        </EmptyState>
      ) : (
        <ul role="list" class="stack">
          {people.map((person) => (
            <li>
              <PersonCard {...props} person={person} />
            </li>
          ))}
        </ul>
      )}
      <p class="muted">{t("programme:acquainting.team.log")}</p>
    </Page>
  );
}

function PersonCard({ t, language, today, zone, links, person }: AcquaintingPageProps & { person: Acquainting }) {
  const { id, name, need, createdAt } = person;
  const day = formatDay(localToday(createdAt, zone), language, today);
  return (
    <article class="card stack" aria-labelledby={`h-${id}`}>
      <div class="stack--sm">
        <h2 id={`h-${id}`}>{name}</h2>
        <p class="muted">{t("programme:acquainting.team.asked", { day })}</p>
        <HowToMeet t={t} person={person} />
        {need && <p>{t("programme:acquainting.team.word", { word: need })}</p>}
      </div>
      <Form action={`${links.self}/${id}/welkom`} class="stack--sm">
        <p>{t("programme:acquainting.team.welcomeText", { name })}</p>
        <SubmitButton>{t("programme:acquainting.team.welcome", { name })}</SubmitButton>
      </Form>
      <Form action={`${links.self}/${id}/afscheid`} class="stack--sm">
        <p class="muted">{t("programme:acquainting.team.partText")}</p>
        <SubmitButton kind="quiet">{t("programme:acquainting.team.part", { name })}</SubmitButton>
      </Form>
    </article>
  );
}

function HowToMeet({ t, person }: Pick<AcquaintingPageProps, "t"> & { person: Acquainting }) {
  const { email, phone } = person;
  return (
    <p>
      {t(`programme:acquainting.team.${wayToMeet(person)}`)} {email && <a href={`mailto:${email}`}>{email}</a>}
      {phone && <PhoneLink number={phone} />}
    </p>
  );
}
