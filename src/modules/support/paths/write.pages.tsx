// SPDX-License-Identifier: EUPL-1.2
import { type Sent, typedText } from "#platform/http";
import { BackLink, ErrorSummary, Form, FormKey, LinkButton, Page, SubmitButton, TextArea } from "#platform/ui";
import type { LifeDomain } from "../reference.ts";
import { titleOf } from "./letter.pages.tsx";
import type { DatedWords, Walking } from "./letter.ts";
import { WayChoice } from "./way-choice.pages.tsx";
import { fieldOf, longestWords, type Place } from "./write.form.ts";

type WritePageProps = Walking & Sent & { places: readonly Place[]; words: readonly DatedWords[]; formKey: string };

/** One domain of life, or all ten below each other: everything may stay empty. */
export function WritePage(props: WritePageProps) {
  const { t, base, places, holder, typed, errors, formKey } = props;
  const domains = [...new Set(places.map(({ domain }) => domain))];
  const [only] = domains;
  const isOne = domains.length === 1 && only !== undefined;
  const title = isOne ? t(`support:domain.${only}`) : t("support:paths.all.title");
  return (
    <Page title={title} robots="noindex">
      <BackLink href={base}>{titleOf(props)}</BackLink>
      <ErrorSummary errors={errors} />
      <h1>{title}</h1>
      <p class="lead">{t(isOne ? "support:paths.all.leadOne" : "support:paths.all.lead", { holder })}</p>
      <Form class="stack--lg">
        <FormKey value={formKey} />
        {isOne ? <Fields {...props} domain={only} /> : domains.map((domain) => <Folded {...props} domain={domain} />)}
        <div class="stack">
          <WayChoice {...props} sent={{ typed, errors }} />
          <p class="row">
            <SubmitButton>{t("support:paths.write.save")}</SubmitButton>
            <LinkButton href={base} kind="quiet">
              {t("support:paths.write.leave")}
            </LinkButton>
          </p>
        </div>
      </Form>
    </Page>
  );
}

/** Open where something stands, so that only what somebody came for is there. */
function Folded(props: WritePageProps & { domain: LifeDomain }) {
  const { t, domain, places } = props;
  const isOpen = places.some((place) => place.domain === domain && valueIn(props, place) !== "");
  return (
    <details class="card" open={isOpen}>
      <summary>{t(`support:domain.${domain}`)}</summary>
      <Fields {...props} domain={domain} />
    </details>
  );
}

function Fields(props: WritePageProps & { domain: LifeDomain }) {
  const { t, domain, places, errors } = props;
  return (
    <fieldset class="stack">
      <legend class="visually-hidden">{t(`support:domain.${domain}`)}</legend>
      {places
        .filter((place) => place.domain === domain)
        .map((place) => (
          <TextArea
            name={fieldOf(place)}
            label={t(`support:paths.column.${place.column}`)}
            value={valueIn(props, place)}
            error={errors[fieldOf(place)]}
            rows={3}
            maxlength={longestWords}
          />
        ))}
    </fieldset>
  );
}

function valueIn({ typed, words }: WritePageProps, place: Place): string {
  const field = fieldOf(place);
  if (field in typed) return typedText(typed, field);
  return words.find(({ domain, column }) => domain === place.domain && column === place.column)?.words ?? "";
}
