// SPDX-License-Identifier: EUPL-1.2
import { readId, type TypedValues, typedText } from "#platform/http";
import type { T } from "#platform/i18n";
import type { FieldErrors } from "#platform/ui";
import { readCoordinates, writeCoordinates } from "../locations/coordinates.ts";
import { ownTerms } from "../terms/own-terms.ts";
import { emptyPlace, isSame, type PlaceFacts } from "./entry-facts.ts";
import { readHours, typedHours } from "./hours.form.ts";

const longest = 300;
const textFields = ["name", "address1", "postalCode", "city", "transportation", "description"] as const;
export type PlaceField = (typeof textFields)[number] | "onMap" | "access" | "secret" | "gone" | "id";

export function placeField(at: number, field: PlaceField): string {
  return `place${at}${field.charAt(0).toUpperCase()}${field.slice(1)}`;
}

/** Which places stand in the form. */
export function listPlaceNumbers(typed: TypedValues): number[] {
  const found = Object.keys(typed).flatMap((name) => /^place(\d{1,2})Id$/.exec(name)?.[1] ?? []);
  return found.map(Number).sort((one, other) => one - other);
}

export function readPlaces(t: T, typed: TypedValues): { value: PlaceFacts[]; errors: FieldErrors } {
  const errors: FieldErrors = {};
  const value = listPlaceNumbers(typed).flatMap((at) => {
    if (typedText(typed, placeField(at, "gone")) !== "") return [];
    const place = readPlace(t, typed, at, errors);
    const isUntouched = place.id === null && isSame({ ...place, isConfidential: false }, emptyPlace);
    return isUntouched ? [] : [place];
  });
  return { value, errors };
}

function readPlace(t: T, typed: TypedValues, at: number, errors: FieldErrors): PlaceFacts {
  const text = (field: PlaceField) => typedText(typed, placeField(at, field));
  for (const field of textFields) {
    if (text(field).length > longest) errors[placeField(at, field)] = t("network:keeping.problem.long");
  }
  const onMap = text("onMap") === "" ? null : readCoordinates(text("onMap"));
  if (text("onMap") !== "" && onMap === null) errors[placeField(at, "onMap")] = t("network:keeping.problem.onMap");
  const hours = readHours(t, typed, `place${at}`);
  Object.assign(errors, hours.errors);
  const chosen = [typed[placeField(at, "access")] ?? []].flat();
  return {
    id: readId(text("id")),
    ...{
      name: text("name"),
      address1: text("address1"),
      postalCode: withSpace(text("postalCode")),
      city: text("city"),
    },
    ...{
      isConfidential: text("secret") !== "",
      onMap,
      access: ownTerms.access.filter((code) => chosen.includes(code)),
    },
    ...{ transportation: text("transportation"), description: text("description"), hours: hours.value },
  };
}

export function typedPlaces(places: readonly PlaceFacts[]): TypedValues {
  return Object.assign({}, ...places.map(typedPlace));
}

function typedPlace(place: PlaceFacts, at: number): TypedValues {
  const texts = textFields.map((field) => [placeField(at, field), place[field]] as const);
  return {
    ...Object.fromEntries(texts),
    [placeField(at, "id")]: place.id ?? "",
    [placeField(at, "onMap")]: place.onMap ? writeCoordinates(place.onMap) : "",
    [placeField(at, "access")]: place.access,
    [placeField(at, "secret")]: place.isConfidential ? "yes" : "",
    ...typedHours(place.hours, `place${at}`),
  };
}

/** "1511ax" */
function withSpace(typed: string): string {
  const [, digits, letters] = /^(\d{4})\s*([A-Za-z]{2})$/.exec(typed) ?? [];
  return digits && letters ? `${digits} ${letters.toUpperCase()}` : typed;
}
