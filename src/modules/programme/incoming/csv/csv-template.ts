// SPDX-License-Identifier: EUPL-1.2

import { addDays } from "#platform/clock";
import type { Language } from "#platform/i18n";

type Template = { header: string[]; examples: (day: (after: number) => string) => string[][] };

// biome-ignore format: one row a line
const templates: Record<Language, Template> = {
  nl: {
    header: ["titel", "datum", "begin", "einde", "herhaling", "tot en met", "plek", "ruimte", "soort", "omschrijving", "kosten", "plekken", "meedoen", "gastheren", "talen", "voor wie", "kenmerk"],
    examples: (day) => [
      ["Samen koffie", day(7), "10.00", "12.00", "wekelijks", "", "", "Huiskamer", "inloop", "Loop binnen wanneer je wilt.", "gratis", "", "inloop", "Fatma, Joost", "Nederlands", "iedereen", "koffie"],
      ["Schilderen", day(9), "13.30", "15.30", "om de week", day(121), "", "Atelier", "creatief", "Je hoeft het nog niet te kunnen.", "2,50", "8", "aanmelden", "Anneke", "Nederlands, Engels", "iedereen", "schilderen"],
      ["Soep op vrijdag", day(11), "12.00", "13.30", "wekelijks", "", "", "Huiskamer", "eten", "Wij koken, jij schuift aan.", "gratis", "", "laat weten", "Joost", "Nederlands", "iedereen", "soep"],
      ["Schrijven over jezelf", day(14), "19.00", "21.00", "wekelijks", day(63), "", "Atelier", "cursus", "Acht avonden met dezelfde groep.", "gratis", "10", "hele reeks", "Noor", "Nederlands", "iedereen", "schrijven"],
    ],
  },
  en: {
    header: ["title", "date", "start", "end", "repeat", "until", "place", "room", "kind", "description", "cost", "capacity", "joining", "hosts", "languages", "for whom", "id"],
    examples: (day) => [
      ["Coffee together", day(7), "10:00", "12:00", "weekly", "", "", "Living room", "drop-in", "Walk in when you like.", "free", "", "walk in", "Fatma, Joost", "Dutch", "everyone", "coffee"],
      ["Painting", day(9), "13:30", "15:30", "every other week", day(121), "", "Studio", "creative", "You need not be good at it.", "2.50", "8", "sign up", "Anneke", "Dutch, English", "everyone", "painting"],
      ["Soup on Friday", day(11), "12:00", "13:30", "weekly", "", "", "Living room", "meal", "We cook, you join us.", "free", "", "let us know", "Joost", "Dutch", "everyone", "soup"],
      ["Writing about yourself", day(14), "19:00", "21:00", "weekly", day(63), "", "Studio", "course", "Eight evenings with the same group.", "free", "10", "whole series", "Noor", "Dutch", "everyone", "writing"],
    ],
  },
};

export function templateHeader(language: Language): string[] {
  return templates[language].header;
}

/** A CSV to fill in, as Excel opens it best: with a mark for UTF-8 and with semicolons. Its examples lie after today. */
export function agendaTemplateCsv(language: Language, today: string): string {
  const { header, examples } = templates[language];
  const day = (after: number) => addDays(today, after).split("-").reverse().join("-");
  const rows = [header, ...examples(day)];
  return `\uFEFF${rows.map((row) => row.map(writeCell).join(";")).join("\r\n")}\r\n`;
}

function writeCell(text: string): string {
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
