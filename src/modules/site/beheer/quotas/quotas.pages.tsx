// SPDX-License-Identifier: EUPL-1.2
import { inLanguage, type Sent, type TypedValues, typedText } from "#platform/http";
import { type FieldErrors, Form, SubmitButton, TextField } from "#platform/ui";
import { ArrangingPage, type Common } from "../../arranging.pages.tsx";
import { bytesInWords, megabyte } from "../bytes-words.ts";
import type { QuotasOfCentre } from "./quotas-in-use.ts";

/** What was sent is about one of them, and could not be taken. */
type QuotasPageProps = Common & Sent & { centres: readonly QuotasOfCentre[]; saved: boolean };

const kinds = ["activities", "sources", "pictures"] as const;

export function QuotasPage(props: QuotasPageProps) {
  const { t, centres, saved, typed, errors } = props;
  return (
    <ArrangingPage
      title={t("site:beheer.quotas.title")}
      lead={t("site:beheer.quotas.lead")}
      errors={withIds(errors, typed)}
      done={saved && t("site:saved")}
      back={{ path: "/beheer/installatie", label: t("site:beheer.installation.title") }}
    >
      <p>{t("site:beheer.quotas.whatThen")}</p>
      {centres.map((centre) => (
        <QuotasOfOne {...props} centre={centre} isTyped={typed.centreId === centre.id} />
      ))}
    </ArrangingPage>
  );
}

function QuotasOfOne({
  t,
  language,
  centre,
  typed,
  errors,
  isTyped,
}: QuotasPageProps & { centre: QuotasOfCentre; isTyped: boolean }) {
  const heading = `h-${centre.id}`;
  const { limits, inUse } = centre;
  const inFields = { ...limits, pictures: Math.floor(limits.pictures / megabyte) };
  const words = { ...inUse, pictures: bytesInWords(t, inUse.pictures) };
  return (
    <section class="stack" aria-labelledby={heading}>
      <h2 id={heading}>{centre.name}</h2>
      <Form class="card stack" labelledBy={heading} action={inLanguage(language, "/beheer/ruimte")}>
        <input type="hidden" name="centreId" value={centre.id} />
        {kinds.map((kind) => (
          <TextField
            id={idOf(kind, centre.id)}
            name={kind}
            label={t(`site:beheer.quotas.kind.${kind}`)}
            hint={t("site:beheer.quotas.inUse", { inUse: words[kind] })}
            value={isTyped ? typedText(typed, kind) : inFields[kind]}
            error={isTyped ? errors[kind] : undefined}
            inputmode="numeric"
            maxlength={6}
            short
          />
        ))}
        <p>
          <SubmitButton>{t("site:save")}</SubmitButton>
        </p>
      </Form>
    </section>
  );
}

const idOf = (kind: string, centreId: string) => `${kind}-${centreId}`;

/** The fields stand on the page once for each house. */
function withIds(errors: FieldErrors, { centreId }: TypedValues): FieldErrors {
  return Object.fromEntries(Object.entries(errors).map(([kind, text]) => [idOf(kind, String(centreId)), text]));
}
