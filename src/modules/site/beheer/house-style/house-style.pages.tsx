// SPDX-License-Identifier: EUPL-1.2
import { inLanguage, type Sent, typedText } from "#platform/http";
import { Fieldset, Form, SubmitButton, TextField } from "#platform/ui";
import { ArrangingPage, type Common } from "../../arranging.pages.tsx";
import { type Colours, chosen } from "./chosen.ts";
import type { Scheme } from "./fixed.ts";
import { fieldOf } from "./house-style.form.ts";
import { Sample } from "./sample.pages.tsx";

export type HouseStylePageProps = Common &
  Sent & {
    isLive: boolean;
    /** The stylesheet that shows these colours; none while one of them cannot be read. */
    trialHref: string | null;
    /** What a field that is left empty for the evening becomes. */
    evening: Colours | null;
    /** What could be read better, in sentences. */
    advice: readonly string[];
    done: "live" | "back" | null;
  };

export function HouseStylePage(props: HouseStylePageProps) {
  const { t, language, errors, isLive, trialHref, done } = props;
  return (
    <ArrangingPage
      errors={errors}
      title={t("site:beheer.houseStyle.title")}
      lead={t("site:beheer.houseStyle.lead")}
      done={done && t(`site:beheer.houseStyle.done.${done}`)}
      script="colours"
      head={trialHref && <link rel="stylesheet" href={trialHref} />}
    >
      <p>{t(`site:beheer.houseStyle.${isLive ? "isLive" : "isNotLive"}`)}</p>
      <Choosing {...props} />
      {trialHref && <Trial {...props} />}
      {isLive && <Back t={t} language={language} />}
    </ArrangingPage>
  );
}

function Choosing(props: HouseStylePageProps) {
  const { t, language } = props;
  return (
    <Form class="card stack--lg" action={inLanguage(language, "/beheer/huisstijl")}>
      <Fieldset name="light" legend={t("site:beheer.houseStyle.day")} hint={t("site:beheer.houseStyle.howTo")}>
        <ColourFields {...props} scheme="light" />
      </Fieldset>
      <Fieldset name="dark" legend={t("site:beheer.houseStyle.evening")} hint={t("site:beheer.houseStyle.eveningHint")}>
        <ColourFields {...props} scheme="dark" />
      </Fieldset>
      <p class="row">
        <SubmitButton kind="second" name="what" value="look">
          {t("site:beheer.houseStyle.look")}
        </SubmitButton>
        <SubmitButton name="what" value="live">
          {t("site:beheer.houseStyle.goLive")}
        </SubmitButton>
      </p>
    </Form>
  );
}

function ColourFields({ t, typed, errors, evening, scheme }: HouseStylePageProps & { scheme: Scheme }) {
  return (
    <div class="kleuren">
      {chosen.map((colour) => {
        const name = fieldOf(scheme, colour);
        const label = t(`site:beheer.houseStyle.colour.${colour}.label`);
        return (
          <div
            class="kleur"
            data-pick={t("site:beheer.houseStyle.pick", { colour: label })}
            data-empty={scheme === "dark" ? evening?.[colour] : undefined}
          >
            <TextField
              name={name}
              label={label}
              hint={scheme === "light" ? t(`site:beheer.houseStyle.colour.${colour}.hint`) : undefined}
              value={typedText(typed, name)}
              error={errors[name]}
              maxlength={7}
              autocomplete="off"
              short
            />
          </div>
        );
      })}
    </div>
  );
}

function Trial({ t, advice, errors }: HouseStylePageProps) {
  const isRefused = Object.keys(errors).length > 0;
  return (
    <>
      <section class="stack" aria-labelledby="h-leesbaar">
        <h2 id="h-leesbaar">{t("site:beheer.houseStyle.reads")}</h2>
        {!isRefused && <p>{t(`site:beheer.houseStyle.${advice.length > 0 ? "readsLess" : "readsWell"}`)}</p>}
        {!isRefused && advice.length > 0 && (
          <ul>
            {advice.map((sentence) => (
              <li>{sentence}</li>
            ))}
          </ul>
        )}
        <p class="muted">{t("site:beheer.houseStyle.readsHow")}</p>
      </section>
      <section class="stack" aria-labelledby="h-proef">
        <h2 id="h-proef">{t("site:beheer.houseStyle.trial")}</h2>
        <div class="proeven">
          <Sample t={t} scheme="light" />
          <Sample t={t} scheme="dark" />
        </div>
      </section>
    </>
  );
}

function Back({ t, language }: Pick<HouseStylePageProps, "t" | "language">) {
  return (
    <section class="stack" aria-labelledby="h-terug">
      <h2 id="h-terug">{t("site:beheer.houseStyle.backTitle")}</h2>
      <p>{t("site:beheer.houseStyle.backText")}</p>
      <Form action={inLanguage(language, "/beheer/huisstijl/terug")}>
        <SubmitButton kind="second">{t("site:beheer.houseStyle.back")}</SubmitButton>
      </Form>
    </section>
  );
}
