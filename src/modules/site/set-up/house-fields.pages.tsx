// SPDX-License-Identifier: EUPL-1.2

import type { Profile } from "#modules/network";
import { typedText } from "#platform/http";
import type { T } from "#platform/i18n";
import { TextArea } from "#platform/ui";
import { Line, type SetUpPageProps } from "./set-up-field.pages.tsx";

/** What it is, where it is and how to reach it; of each kind of house only what it has. */
export function HouseFields(props: SetUpPageProps) {
  const { t, profile } = props;
  const place = placeWords(t, profile);
  return (
    <>
      <h2>{t(`setUp:house.${profile}`)}</h2>
      <Line
        {...props}
        name="name"
        label={t(`setUp:profiles.${profile}.name`)}
        hint={t("setUp:field.name.hint")}
        autocomplete="organization"
      />
      {profile !== "centre" && <Intro {...props} />}
      {place.street && (
        <Line {...props} name="street" label={place.street} hint={place.streetHint} autocomplete="street-address" />
      )}
      {place.street && (
        <Line {...props} name="postalCode" label={t("setUp:field.postalCode.label")} autocomplete="postal-code" short />
      )}
      <Line {...props} name="city" label={place.city} autocomplete="address-level2" />
      <Line
        {...props}
        name="phone"
        label={t("setUp:field.phone.label")}
        hint={t("setUp:field.phone.hint")}
        type="tel"
        autocomplete="tel"
      />
      <Line
        {...props}
        name="email"
        label={t("setUp:field.email.label")}
        hint={t("setUp:field.email.hint")}
        type="email"
        autocomplete="email"
      />
      {hasDoor(profile) && <DoorNote {...props} />}
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

function Intro({ t, typed, errors }: SetUpPageProps) {
  return (
    <TextArea
      name="intro"
      label={t("setUp:field.intro.label")}
      hint={t("setUp:field.intro.hint")}
      value={typedText(typed, "intro")}
      error={errors.intro}
      rows={3}
      maxlength={300}
    />
  );
}

function DoorNote({ t, typed, errors }: SetUpPageProps) {
  return (
    <TextArea
      name="doorNote"
      label={t("setUp:field.doorNote.label")}
      hint={t("setUp:field.doorNote.hint")}
      value={typedText(typed, "doorNote")}
      error={errors.doorNote}
      rows={2}
    />
  );
}
