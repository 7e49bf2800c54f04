// SPDX-License-Identifier: EUPL-1.2
import type { Profile } from "#modules/network";
import { type Sent, typedField } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { TextArea, TextField } from "#platform/ui";

export type SetUpPageProps = Sent & { t: T; language: Language; profile: Profile };

/** What it is, where it is and how to reach it; of each kind of house only what it has. */
export function HouseFields(props: SetUpPageProps) {
  const { t, profile } = props;
  const place = placeWords(t, profile);
  const field = (name: string) => typedField(props, name);
  const asked = (name: "phone" | "email" | "intro" | "doorNote") => ({
    ...field(name),
    label: t(`setUp:field.${name}.label`),
    hint: t(`setUp:field.${name}.hint`),
  });
  return (
    <>
      <h2>{t(`setUp:house.${profile}`)}</h2>
      <TextField
        {...field("name")}
        label={t(`setUp:profiles.${profile}.name`)}
        hint={t("setUp:field.name.hint")}
        autocomplete="organization"
      />
      {profile !== "centre" && <TextArea {...asked("intro")} rows={3} maxlength={300} />}
      {place.street && (
        <TextField {...field("street")} label={place.street} hint={place.streetHint} autocomplete="street-address" />
      )}
      {place.street && (
        <TextField
          {...field("postalCode")}
          label={t("setUp:field.postalCode.label")}
          autocomplete="postal-code"
          short
        />
      )}
      <TextField {...field("city")} label={place.city} autocomplete="address-level2" />
      <TextField {...asked("phone")} type="tel" autocomplete="tel" />
      <TextField {...asked("email")} type="email" autocomplete="email" />
      {hasDoor(profile) && <TextArea {...asked("doorNote")} rows={2} />}
    </>
  );
}

type PlaceWords = { street: string | null; streetHint?: string; city: string };

function placeWords(t: T, profile: Profile): PlaceWords {
  const city = t("setUp:field.city.label");
  if (profile === "region") return { street: null, city: t("setUp:field.city.labelRegion") };
  if (profile === "group")
    return { street: t("setUp:field.street.labelMeeting"), streetHint: t("setUp:field.street.hintMeeting"), city };
  return { street: t(profile === "centre" ? "setUp:field.street.label" : "setUp:field.street.labelOptional"), city };
}

function hasDoor(profile: Profile): boolean {
  return profile === "centre" || profile === "group";
}
