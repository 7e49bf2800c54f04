// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import {
  Choice,
  ErrorSummary,
  type FieldErrors,
  Fieldset,
  Form,
  Notice,
  Page,
  SubmitButton,
  TextField,
  type TextLink,
} from "#platform/ui";
import type { MunicipalityChoice } from "./choice.ts";
import { longestName } from "./starting.form.ts";
import type { ShownChoice } from "./starting.views.tsx";

type StartingPageProps = ShownChoice & {
  t: T;
  errors: FieldErrors;
  houses: string[];
  otherHref: string;
  back: TextLink;
};

/** One form: the name, what is chosen, what was looked for, and all others by province. */
export function StartingPage(props: StartingPageProps) {
  const { t, name, words, isProposal, choices, errors, houses, otherHref, back } = props;
  return (
    <Page title={t("region:meeting.starting.title")} robots="noindex" back={back}>
      <ErrorSummary errors={errors} />
      <h1>{t("region:meeting.starting.title")}</h1>
      <p class="lead">{t("region:meeting.starting.lead")}</p>
      {isProposal && (
        <Notice kind="note">
          <p>{t("region:meeting.starting.proposal")}</p>
        </Notice>
      )}
      <Form class="card stack--lg">
        <TextField
          name="name"
          label={t("region:meeting.starting.name")}
          hint={t("region:meeting.starting.nameHint")}
          value={name}
          error={errors.name}
          maxlength={longestName}
        />
        <Fieldset
          name="municipality"
          legend={t("region:meeting.starting.chosen")}
          hint={t("region:meeting.starting.chosenHint")}
          error={errors.municipality}
        >
          {choices.chosen.map((one) => (
            <MunicipalityBox {...one} checked />
          ))}
        </Fieldset>
        <Looking t={t} words={words} found={choices.found} />
        <Provinces t={t} choices={choices} />
        <SubmitButton name="step" value="save">
          {t("region:meeting.starting.save")}
        </SubmitButton>
      </Form>
      <section class="stack" aria-labelledby="h-huizen">
        <h2 id="h-huizen">{t("region:meeting.starting.houses")}</h2>
        <ul class="punten">
          {houses.map((house) => (
            <li>{house}</li>
          ))}
        </ul>
        <p>
          <a href={otherHref}>{t("region:meeting.starting.other")}</a>
        </p>
      </section>
    </Page>
  );
}

function Looking({ t, words, found }: { t: T; words: string; found: MunicipalityChoice[] }) {
  return (
    <div class="stack">
      <TextField
        name="words"
        label={t("region:meeting.starting.words")}
        hint={t("region:meeting.starting.wordsHint")}
        value={words}
        type="search"
        short
      />
      <SubmitButton kind="second" name="step" value="look">
        {t("region:meeting.starting.look")}
      </SubmitButton>
      {words.trim() !== "" && found.length === 0 && <p role="status">{t("region:meeting.starting.nothing")}</p>}
      {found.length > 0 && (
        <Fieldset name="found" legend={t("region:meeting.starting.found")}>
          {found.map((one) => (
            <MunicipalityBox {...one} />
          ))}
        </Fieldset>
      )}
    </div>
  );
}

function Provinces({ t, choices }: { t: T; choices: ShownChoice["choices"] }) {
  return (
    <div class="stack">
      <h2 class="h-klein">{t("region:meeting.starting.byProvince")}</h2>
      {choices.rest.map(({ province, choices: own }) => (
        <details class="toegang">
          <summary>{province}</summary>
          <Fieldset name={`in-${province}`} legend={t("region:meeting.starting.inProvince", { province })}>
            {own.map((one) => (
              <MunicipalityBox {...one} />
            ))}
          </Fieldset>
        </details>
      ))}
    </div>
  );
}

function MunicipalityBox({ code, name, checked = false }: MunicipalityChoice & { checked?: boolean }) {
  return <Choice type="checkbox" name="municipality" value={code} label={name} checked={checked} />;
}
