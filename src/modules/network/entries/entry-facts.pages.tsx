// SPDX-License-Identifier: EUPL-1.2

import type { ComponentChildren } from "preact";
import { type Fact, Facts } from "#platform/ui";
import { schedulesInWords } from "../schedules/schedule-words.ts";
import { schedulesToTell } from "./at-one-place.ts";
import type { EntryPageProps } from "./entry.pages.tsx";
import {
  agesInWords,
  audienceInWords,
  costInWords,
  languagesInWords,
  openingInWords,
  pricesInWords,
} from "./entry-words.ts";
import { easiestWayIn } from "./ways-in.ts";

/** Can I just go, when, what does it cost, for whom, in which language. */
export function EntryFacts(props: EntryPageProps) {
  const facts = [come(props), when(props), cost(props), audience(props), languages(props), wait(props)];
  return (
    <section class="card" aria-labelledby="h-feit">
      <h2 class="visually-hidden" id="h-feit">
        {props.reader.t("network:entries.entry.inShort")}
      </h2>
      <Facts facts={facts.filter((fact) => fact !== null)} />
    </section>
  );
}

function come({ reader: { t }, entry, own }: EntryPageProps): Fact {
  const way = easiestWayIn(entry.wayIn);
  const code = way?.code ?? "unknown";
  return {
    icon: way?.icon ?? "phone",
    label: t("network:entries.entry.come"),
    value: t(`network:entries.entry.comeWords.${code}`),
    detail: entry.applicationProcess ? (
      <span lang={own}>{entry.applicationProcess}</span>
    ) : (
      code === "referral" && t("network:entries.entry.comeHow.referral")
    ),
  };
}

function when({ reader, entry }: EntryPageProps): Fact | null {
  const { t } = reader;
  const label = t("network:entries.entry.when");
  if (entry.status === "temporarily closed")
    return { icon: "clock", label, value: t("network:entries.opening.temporarily") };
  const lines = schedulesInWords(schedulesToTell(entry), reader);
  if (entry.opening === null && lines.length === 0) {
    return entry.places.length > 1 ? null : { icon: "clock", label, value: t("network:entries.entry.whenUnknown") };
  }
  const detail = entry.opening ? lines : lines.slice(1);
  return {
    icon: "clock",
    label,
    value: entry.opening ? openingInWords(reader, entry.opening) : lines[0],
    detail: inLines(detail),
  };
}

function cost({ reader, entry, own }: EntryPageProps): Fact {
  const { t } = reader;
  const label = costInWords(reader, entry);
  const prices = pricesInWords(reader, entry.costs);
  return {
    icon: "euro",
    label: t("network:entries.entry.cost"),
    value: label || prices || entry.fees || t("network:entries.entry.costUnknown"),
    detail: inLines([label && prices, entry.fees && (label || prices) && <span lang={own}>{entry.fees}</span>]),
  };
}

function audience({ reader, entry, own }: EntryPageProps): Fact {
  const { t } = reader;
  const ages = agesInWords(reader, entry);
  return {
    icon: "users",
    label: t("network:entries.entry.audience"),
    value: audienceInWords(reader, entry) || ages || t("network:entries.entry.everyone"),
    detail: inLines([
      entry.audiences.length > 0 && ages,
      entry.eligibility && <span lang={own}>{entry.eligibility}</span>,
    ]),
  };
}

function languages({ reader, entry, own }: EntryPageProps): Fact | null {
  const spoken = languagesInWords(reader, entry.languages);
  if (!spoken && !entry.interpretation) return null;
  return {
    icon: "languages",
    label: reader.t("network:entries.entry.languages"),
    value: spoken || reader.t("network:entries.entry.interpretation"),
    detail: entry.interpretation && <span lang={own}>{entry.interpretation}</span>,
  };
}

function wait({ reader: { t }, entry, own }: EntryPageProps): Fact | null {
  if (!entry.waitTime) return null;
  return { icon: "hourglass", label: t("network:entries.entry.wait"), value: <span lang={own}>{entry.waitTime}</span> };
}

function inLines(lines: readonly ComponentChildren[]): ComponentChildren {
  return lines.filter(Boolean).map((line, index) => (index === 0 ? line : [<br />, line]));
}
