// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import {
  BackLink,
  Choice,
  type Fact,
  Facts,
  type FieldErrors,
  Fieldset,
  Form,
  Notice,
  Page,
  PhoneLink,
  SubmitButton,
} from "#platform/ui";
import type { ConfirmationState } from "./confirmation.ts";
import type { CallOutcome } from "./tables.ts";

export const callOutcomes = ["goes-on", "stops", "nobody-reached"] as const satisfies readonly CallOutcome[];

export type ConfirmActivityProps = {
  t: T;
  title: string;
  state: ConfirmationState;
  /** When it is, and since when nobody said that it goes on. */
  scheduleWords: string;
  sinceWords: string;
  /** What happens, and from which day, if nobody says anything. */
  nextWords: string | null;
  phoning: Phoning | null;
  errors: FieldErrors;
  links: { list: string; yes: string; stop: string; call: string; outcome: string; activity: string | null };
};
export type Phoning = {
  who: { name: string; phone: string | null; email: string | null; hosts: string | null };
  /** "Joke belt hierover." */
  callWords: string | null;
  turn: "free" | "mine" | "another's";
};

/** "Gaat dit nog door?", for whoever leads it and for the team. */
export function ConfirmActivityPage(props: ConfirmActivityProps) {
  const { t, title, state, scheduleWords, sinceWords, nextWords, phoning, links } = props;
  return (
    <Page title={t("programme:confirming.page.title", { title })} robots="noindex">
      <BackLink href={links.list}>{t("programme:confirming.toList")}</BackLink>
      <div class="stack--lg">
        <div class="stack">
          <h1>{t("programme:confirming.page.title", { title })}</h1>
          <p class="lead">{scheduleWords}</p>
          <p>{sinceWords}</p>
        </div>
        {nextWords && (
          <Notice>
            <p>{nextWords}</p>
          </Notice>
        )}
        {phoning && <PhoningPart {...props} phoning={phoning} />}
        <Answer t={t} state={state} links={links} />
        {links.activity && (
          <p>
            <a href={links.activity}>{t("programme:confirming.page.toActivity", { title })}</a>
          </p>
        )}
      </div>
    </Page>
  );
}

function Answer({ t, state, links }: Pick<ConfirmActivityProps, "t" | "state" | "links">) {
  return (
    <section class="card stack" aria-labelledby="h-antwoord">
      <h2 id="h-antwoord">{t("programme:confirming.page.answer")}</h2>
      <div class="knoppen">
        <Form action={links.yes}>
          <SubmitButton>{t(`programme:confirming.page.${state === "stopped" ? "again" : "yes"}`)}</SubmitButton>
        </Form>
        {state !== "stopped" && (
          <Form action={links.stop}>
            <SubmitButton kind="second">{t("programme:confirming.page.no")}</SubmitButton>
          </Form>
        )}
      </div>
      {state !== "stopped" && <p class="muted">{t("programme:confirming.page.noMeans")}</p>}
    </section>
  );
}

function PhoningPart({ phoning, ...props }: ConfirmActivityProps & { phoning: Phoning }) {
  const { t, links } = props;
  return (
    <section class="card stack" aria-labelledby="h-bellen">
      <h2 id="h-bellen">{t("programme:confirming.phone.title")}</h2>
      <Facts facts={factsToPhone(t, phoning)} />
      {phoning.callWords && <p>{phoning.callWords}</p>}
      {phoning.turn === "free" && (
        <Form action={links.call}>
          <SubmitButton>{t("programme:confirming.phone.take")}</SubmitButton>
        </Form>
      )}
      {phoning.turn === "mine" && <OutcomeForm {...props} />}
    </section>
  );
}

function factsToPhone(t: T, { who }: Phoning): Fact[] {
  const { name, phone, email, hosts } = who;
  const known: (Fact | null)[] = [
    { label: t("programme:confirming.phone.offeredBy"), value: name },
    hosts ? { label: t("programme:confirming.phone.hosts"), value: hosts } : null,
    {
      label: t("programme:confirming.phone.number"),
      value: phone ? <PhoneLink number={phone} /> : t("programme:confirming.phone.noNumber"),
    },
    email ? { label: t("programme:confirming.phone.email"), value: <a href={`mailto:${email}`}>{email}</a> } : null,
  ];
  return known.filter((fact) => fact !== null);
}

function OutcomeForm({ t, errors, links }: Pick<ConfirmActivityProps, "t" | "errors" | "links">) {
  return (
    <Form action={links.outcome} class="stack">
      <Fieldset name="outcome" legend={t("programme:confirming.phone.outcome")} error={errors.outcome}>
        <div class="keuzes">
          {callOutcomes.map((outcome) => (
            <Choice
              type="radio"
              name="outcome"
              value={outcome}
              label={t(`programme:confirming.phone.outcomes.${outcome}`)}
            />
          ))}
        </div>
      </Fieldset>
      <SubmitButton>{t("programme:confirming.phone.save")}</SubmitButton>
    </Form>
  );
}
