// SPDX-License-Identifier: EUPL-1.2
import { inLanguage } from "#platform/http";
import { Choice, Fieldset, Form, Select, SubmitButton, TextField } from "#platform/ui";
import { optionsOf } from "../finding/filter-options.ts";
import { type FilterKey, parameterName } from "../finding/filters.ts";
import type { PaperPageProps } from "./paper.pages.tsx";
import { sizesOf, whatWords } from "./paper-choice.ts";

const chosenHere = ["kind", "place", "language", "need"] as const;
const carriedAlong: readonly FilterKey[] = ["part", "withoutSignUp", "within", "from", "audience", "words"];

/** All of it comes to stand in the address: a sheet can be kept, and sent to somebody. */
export function ChoiceForm(props: PaperPageProps) {
  const { t, language } = props.visitor;
  const { what } = props.choice;
  return (
    <Form
      method="get"
      action={`${inLanguage(language, "/programma/papier")}#keuze`}
      class="card stack"
      labelledBy="h-vorm"
    >
      <h2 id="h-vorm" class="h-klein">
        {t("programme:paper.choose.form")}
      </h2>
      <input type="hidden" name="wat" value={whatWords[what]} />
      {what === "flyer" && <WhichActivity {...props} />}
      <Look {...props} />
      {what !== "flyer" && <Which {...props} />}
      <p>
        <SubmitButton>{t("programme:paper.choose.show")}</SubmitButton>
      </p>
    </Form>
  );
}

function WhichActivity({ visitor: { t }, choice, activities }: PaperPageProps) {
  return (
    <Select
      name="activiteit"
      label={t("programme:paper.choose.activity")}
      value={choice.activity ?? ""}
      options={[
        { value: "", label: t("programme:paper.choose.pickActivity") },
        ...activities.map(({ slug, title }) => ({ value: slug, label: title })),
      ]}
    />
  );
}

function Look({ visitor: { t }, choice }: PaperPageProps) {
  const { what, size, inColour } = choice;
  return (
    <>
      {sizesOf[what].length > 1 && (
        <Fieldset name="formaat" legend={t("programme:paper.choose.size")}>
          {sizesOf[what].map((one) => (
            <Choice
              type="radio"
              name="formaat"
              value={one}
              label={t(`programme:paper.choose.sizes.${one}`)}
              checked={one === size}
            />
          ))}
        </Fieldset>
      )}
      <Fieldset name="druk" legend={t("programme:paper.choose.ink")}>
        <Choice type="radio" name="druk" value="kleur" label={t("programme:paper.choose.colour")} checked={inColour} />
        <Choice type="radio" name="druk" value="zwart" label={t("programme:paper.choose.black")} checked={!inColour} />
      </Fieldset>
      {what === "flyer" && (
        <Choice
          type="checkbox"
          name="strookjes"
          value="1"
          label={t("programme:paper.choose.strips")}
          checked={choice.hasStrips}
        />
      )}
      {what === "booklet" && (
        <Choice
          type="checkbox"
          name="lezen"
          value="1"
          label={t("programme:paper.choose.toRead")}
          checked={choice.toRead}
        />
      )}
    </>
  );
}

function Which({ visitor, choice, choices }: PaperPageProps) {
  const { t } = visitor;
  const { filter, from } = choice;
  const options = optionsOf(visitor, filter, choices);
  const any = {
    kind: "programme:paper.choose.anyKind",
    place: "programme:paper.choose.anyPlace",
    language: "programme:paper.choose.anyLanguage",
    need: "programme:paper.choose.anyNeed",
  } as const;
  return (
    <>
      <TextField
        name="van"
        type="date"
        label={t("programme:paper.choose.from")}
        hint={t("programme:paper.choose.fromHint")}
        value={from ?? ""}
      />
      {chosenHere.map((key) => (
        <Select
          name={parameterName(key)}
          label={t(`programme:paper.choose.${key}`)}
          value={filter[key] ?? ""}
          options={[{ value: "", label: t(any[key]) }, ...options[key]]}
        />
      ))}
      {carriedAlong.map((key) => filter[key] && <input type="hidden" name={parameterName(key)} value={filter[key]} />)}
    </>
  );
}
