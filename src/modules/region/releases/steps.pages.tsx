// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import { Choice, Fieldset, Form, FormKey, LinkButton, Notice, SubmitButton } from "#platform/ui";
import { readingChoices } from "./release.ts";
import type { WorkPageProps } from "./work.pages.tsx";

type StepProps = WorkPageProps & { mayChange: boolean };

/** What can be done now, in one card. */
export function NextStep(props: StepProps) {
  const { t, stage, language, standing } = props;
  return (
    <section class="card stack" aria-labelledby="h-stap">
      <h2 id="h-stap">{t(`region:releases.stage.${stage}.title`)}</h2>
      <p>
        {t(`region:releases.stage.${stage}.text`, {
          day: standing.readingUntil ? formatDate(standing.readingUntil, language) : "",
          name: proposedBy(props),
        })}
      </p>
      {stage === "writing" && props.mayChange && <Reading {...props} />}
      {stage === "answering" && props.mayChange && <Propose {...props} />}
      {stage === "proposed" && <SecondYes {...props} />}
    </section>
  );
}

function proposedBy({ t, standing }: WorkPageProps): string {
  return standing.yeses.find(({ step }) => step === "proposed")?.name || t("region:releases.somebody");
}

function Reading({ t, path, errors }: StepProps) {
  return (
    <Form class="stack" action={`${path}/lezen`}>
      <Fieldset
        name="days"
        legend={t("region:releases.reading.days")}
        hint={t("region:releases.reading.daysHint")}
        error={errors.days}
      >
        {readingChoices.map((days) => (
          <Choice
            type="radio"
            name="days"
            value={`${days}`}
            label={t("region:releases.reading.count", { count: days })}
            checked={days === 14}
          />
        ))}
      </Fieldset>
      <SubmitButton>{t("region:releases.reading.begin")}</SubmitButton>
    </Form>
  );
}

function Propose({ t, path }: StepProps) {
  return (
    <div class="row">
      <Form action={`${path}/voorstel`}>
        <SubmitButton>{t("region:releases.propose")}</SubmitButton>
      </Form>
    </div>
  );
}

function SecondYes({ t, path, standing, personId }: StepProps) {
  const isOwn = standing.yeses.some((yes) => yes.personId === personId);
  return (
    <>
      {isOwn ? (
        <Notice>{t("region:releases.askSecond")}</Notice>
      ) : (
        <Form action={`${path}/vrijgave`}>
          <SubmitButton>{t("region:releases.releaseIt")}</SubmitButton>
        </Form>
      )}
      <Form action={`${path}/voorstel/terug`}>
        <SubmitButton kind="second">{t("region:releases.takeProposalBack")}</SubmitButton>
      </Form>
    </>
  );
}

/** In the words of the house, or from what the platform knows, as it is now. */
export function AddParts({ t, path, known, standing, newKey, errors }: WorkPageProps) {
  const present = new Set(standing.parts.map(({ source }) => source));
  const left = known.filter(({ name }) => !present.has(name));
  return (
    <section class="stack" aria-labelledby="h-erbij">
      <h2 id="h-erbij">{t("region:releases.work.add")}</h2>
      <p>
        <LinkButton kind="main" href={`${path}/stuk`}>
          {t("region:releases.work.write")}
        </LinkButton>
      </p>
      {left.length > 0 && (
        <div class="card">
          <ul class="lijn" role="list" id="name">
            {errors.name && <li class="fout">{errors.name}</li>}
            {left.map(({ name, label, hint }) => (
              <li>
                <Form class="row row--between" action={`${path}/bekend`}>
                  <FormKey value={newKey()} />
                  <input type="hidden" name="name" value={name} />
                  <span>
                    <b>{t(label)}</b>
                    <br />
                    <span class="hint">{t(hint)}</span>
                  </span>
                  <SubmitButton kind="second">
                    {t("region:releases.work.take")} <span class="visually-hidden">{t(label)}</span>
                  </SubmitButton>
                </Form>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

export function ThrowAway({ t, path, errors }: WorkPageProps) {
  return (
    <details class="card" open={errors.sure !== undefined}>
      <summary>{t("region:releases.throwAway.title")}</summary>
      <Form class="stack" action={`${path}/weg`}>
        <p>{t("region:releases.throwAway.text")}</p>
        {errors.sure && <p class="fout">{errors.sure}</p>}
        <Choice type="checkbox" id="sure" name="sure" value="yes" label={t("region:releases.throwAway.sure")} />
        <SubmitButton kind="second">{t("region:releases.throwAway.yes")}</SubmitButton>
      </Form>
    </details>
  );
}
