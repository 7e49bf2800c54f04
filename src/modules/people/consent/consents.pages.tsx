// SPDX-License-Identifier: EUPL-1.2
import { AsideOf, Choice, EmptyState, Facts, Form, LinkButton, Notice, Page, Select, SubmitButton } from "#platform/ui";
import type { Consent } from "./consent.queries.ts";
import { proposedMonths } from "./consent.ts";
import { endInWords, factsOf, standingOf, termOptions, type Wording } from "./consent-words.ts";

export const consentNews = ["withdrawn", "yes", "no"] as const;
type ConsentsPageProps = Wording & {
  consents: Consent[];
  news: (typeof consentNews)[number] | undefined;
  /** Of this page; what one can do lies below it. */
  address: string;
  back: { href: string; label: string };
};

/** All that someone said yes to, with its words: what asks an answer first, then what holds, then what is over. */
export function ConsentsPage(props: ConsentsPageProps) {
  const { t, consents, now, news, back } = props;
  const of = (...standings: string[]) => consents.filter((one) => standings.includes(standingOf(one, now)));
  return (
    <Page title={t("people:consent.title")} robots="noindex" back={back}>
      <div class="stack--lg">
        {news && (
          <Notice kind="good">
            <p>{t(`people:consent.news.${news}`)}</p>
          </Notice>
        )}
        <div class="stack--sm">
          <h1>{t("people:consent.title")}</h1>
          <p class="lead">{t("people:consent.lead")}</p>
        </div>
        {consents.length === 0 && (
          <EmptyState title={t("people:consent.none")}>
            <p>{t("people:consent.noneText")}</p>
          </EmptyState>
        )}
        <Section id="h-vraag" title={t("people:consent.asked")} consents={of("asked")} part={Request} {...{ props }} />
        <Section
          id="h-nu"
          title={t("people:consent.now")}
          consents={of("holds", "later")}
          part={Holding}
          {...{ props }}
        />
        <Section id="h-voorbij" title={t("people:consent.over")} consents={of("over")} part={Over} {...{ props }} />
        <p class="muted">{t("people:consent.kept")}</p>
      </div>
    </Page>
  );
}

type PartProps = { props: ConsentsPageProps; consent: Consent };
type SectionProps = {
  id: string;
  title: string;
  consents: Consent[];
  part: (props: PartProps) => preact.JSX.Element;
  props: ConsentsPageProps;
};

function Section({ id, title, consents, part: Part, props }: SectionProps) {
  if (consents.length === 0) return null;
  return (
    <section class="stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {consents.map((consent) => (
        <article class="card stack" aria-labelledby={`h-${consent.id}`}>
          <h3 id={`h-${consent.id}`}>{consent.title}</h3>
          <p lang={consent.language}>“{consent.words}”</p>
          <Part props={props} consent={consent} />
        </article>
      ))}
    </section>
  );
}

/** Both answers are one tap; nothing is ticked beforehand, and no answer is a no. */
function Request({ props, consent }: PartProps) {
  const { t, address } = props;
  const { id } = consent;
  return (
    <>
      <Facts facts={factsOf(consent, props)} />
      <Form action={`${address}/${id}/antwoord`} class="stack" labelledBy={`h-${id}`}>
        <Select
          id={`months-${id}`}
          name="months"
          label={t("people:consent.howLong")}
          options={termOptions(t)}
          value={String(proposedMonths)}
          short
        />
        <details class="vouw">
          <summary>{t("people:consent.under16")}</summary>
          <Choice
            type="checkbox"
            id={`parent-${id}`}
            name="parent"
            value="yes"
            label={t("people:consent.parent")}
            hint={t("people:consent.parentHint")}
          />
        </details>
        <div class="knoppen">
          <SubmitButton name="answer" value="yes">
            {t("people:consent.sayYes")}
          </SubmitButton>
          <SubmitButton name="answer" value="no" kind="second">
            {t("people:consent.sayNo")}
          </SubmitButton>
        </div>
        <p class="muted">{t("people:consent.silence")}</p>
      </Form>
    </>
  );
}

function Holding({ props, consent }: PartProps) {
  const { t, address } = props;
  return (
    <>
      <Facts facts={factsOf(consent, props)} />
      <Form action={`${address}/${consent.id}/intrekking`} class="knoppen">
        <SubmitButton>
          {t("people:consent.withdraw")}
          <AsideOf>{consent.title}</AsideOf>
        </SubmitButton>
        <LinkButton href={`${address}/${consent.id}`} icon="printer">
          {t("people:consent.paper")}
          <AsideOf>{consent.title}</AsideOf>
        </LinkButton>
      </Form>
    </>
  );
}

function Over({ props, consent }: PartProps) {
  return (
    <>
      <p>{endInWords(consent, props)}</p>
      {consent.givenAt !== null && <Facts facts={factsOf(consent, props)} />}
    </>
  );
}
