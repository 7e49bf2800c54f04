// SPDX-License-Identifier: EUPL-1.2
import { inLanguage, type TypedValues } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { BackLink, ErrorSummary, type FieldErrors, Form, Notice, Page, SubmitButton, TextField } from "#platform/ui";
import { bytesInWords, megabyte } from "../bytes-words.ts";
import type { RoomOfCentre } from "./room-in-use.ts";

export type RoomPageProps = {
  t: T;
  language: Language;
  centres: readonly RoomOfCentre[];
  saved: boolean;
  /** What was typed for one of them and could not be taken. */
  typed: TypedValues;
  errors: FieldErrors;
};

const kinds = ["activities", "sources", "pictures"] as const;

export function RoomPage(props: RoomPageProps) {
  const { t, language, centres, saved, typed, errors } = props;
  return (
    <Page title={t("site:beheer.room.title")} robots="noindex">
      <ErrorSummary errors={withIds(errors, typed)} />
      {saved && <Notice kind="good">{t("site:beheer.room.saved")}</Notice>}
      <BackLink href={inLanguage(language, "/beheer/installatie")}>{t("site:beheer.installation.title")}</BackLink>
      <h1>{t("site:beheer.room.title")}</h1>
      <p class="lead">{t("site:beheer.room.lead")}</p>
      <p>{t("site:beheer.room.whatThen")}</p>
      {centres.map((centre) => (
        <RoomOfOne {...props} centre={centre} isTyped={typed.centreId === centre.id} />
      ))}
    </Page>
  );
}

function RoomOfOne({
  t,
  language,
  centre,
  typed,
  errors,
  isTyped,
}: RoomPageProps & { centre: RoomOfCentre; isTyped: boolean }) {
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
            label={t(`site:beheer.room.kind.${kind}`)}
            hint={t("site:beheer.room.inUse", { inUse: words[kind] })}
            value={isTyped ? [typed[kind] ?? ""].flat()[0] : inFields[kind]}
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
