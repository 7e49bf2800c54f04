// SPDX-License-Identifier: EUPL-1.2
import type { ReadingToTell } from "#modules/people";
import { Form, LinkButton, Page, PhoneText, SubmitButton } from "#platform/ui";
import type { Wording } from "../asking/wording.ts";
import type { DateToJoin } from "../dates/date.queries.ts";
import { NameReaders } from "../sign-ups/name-readers.pages.tsx";
import { DateOfArrival } from "./date-of-arrival.pages.tsx";

export type OwnArrivalPageProps = Wording & {
  date: DateToJoin;
  name: string;
  /** "10.30 uur" */
  time: string;
  standing: "expected" | "withdrawn" | "called-off";
  /** How one gets in, where it is in the house. */
  doorNote: string | null;
  phone: string | null;
  readings: ReadingToTell[];
  zone: string;
  links: { withdrawal: string; activity: string; again: string };
};

/** What someone sees who holds the link: that somebody waits, and the way to take it back. */
export function OwnArrivalPage(props: OwnArrivalPageProps) {
  const { t, standing, links } = props;
  return (
    <Page title={t("programme:arriving.own.pageTitle")} robots="noindex">
      <div class="stack--lg">
        <h1>{t(`programme:arriving.own.title.${standing}`)}</h1>
        {standing === "expected" ? (
          <Expected {...props} />
        ) : (
          <p class="lead">{t(`programme:arriving.own.text.${standing}`)}</p>
        )}
        <DateOfArrival {...props} />
        {standing === "expected" ? (
          <>
            <NameReaders {...props} />
            <p class="muted">{t("programme:arriving.gone")}</p>
            <TakeBack {...props} />
          </>
        ) : (
          <p class="row">
            {standing === "withdrawn" && (
              <LinkButton href={links.again}>{t("programme:arriving.own.again")}</LinkButton>
            )}
            <a href={links.activity}>{t("programme:signUp.personal.otherDays")}</a>
          </p>
        )}
      </div>
    </Page>
  );
}

function Expected({ t, name, time, doorNote, phone }: OwnArrivalPageProps) {
  return (
    <>
      <p class="lead">{t("programme:arriving.own.text.expected", { time, name })}</p>
      {doorNote && <p>{doorNote}</p>}
      <p>
        {t("programme:arriving.own.nobodyThere")}{" "}
        {phone && <PhoneText text={t("programme:arriving.own.call", { phone })} />}
      </p>
    </>
  );
}

function TakeBack({ t, links }: OwnArrivalPageProps) {
  return (
    <section class="stack--sm" aria-labelledby="h-toch-niet">
      <h2 id="h-toch-niet">{t("programme:signUp.personal.cancelTitle")}</h2>
      <p>{t("programme:arriving.own.takeBackText")}</p>
      <Form action={links.withdrawal}>
        <SubmitButton kind="second">{t("programme:arriving.own.takeBack")}</SubmitButton>
      </Form>
    </section>
  );
}
