// SPDX-License-Identifier: EUPL-1.2

import { toOneLine, toPlaceLine, toPlainText } from "#platform/plain-text";
import { type IcsProperties, textOf } from "./ics-properties.ts";

export function readTexts(properties: IcsProperties): { description: string; location: string } {
  const description = toPlainText(textOf(properties, "DESCRIPTION")) || toPlainText(textOf(properties, "X-ALT-DESC"));
  return { description, location: toPlaceLine(textOf(properties, "LOCATION")).slice(0, 300) };
}

export function readUrl(properties: IcsProperties): string | null {
  return keepWebAddress(textOf(properties, "URL"));
}

export function keepWebAddress(text: string): string | null {
  const address = text.trim();
  return /^https?:\/\/[^\s"'<>]{3,1000}$/i.test(address) && URL.canParse(address) ? address : null;
}

export function readCategories(properties: IcsProperties): string[] {
  const written = properties.all("CATEGORIES").flatMap(({ values }) => values);
  const names = written.map((value) => toOneLine(String(value)).slice(0, 80)).filter((name) => name !== "");
  return [...new Set(names)].slice(0, 20);
}

/** The name that the file shows for who organizes it; an address is not a name. */
export function readOrganizer(properties: IcsProperties): string | null {
  const name = toOneLine(properties.first("ORGANIZER")?.parameter("cn") ?? "").slice(0, 120);
  return name === "" || name.includes("@") ? null : name;
}
