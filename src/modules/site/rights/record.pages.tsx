// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import type { T } from "#platform/i18n";
import { type CentreInFrame, Facts } from "#platform/ui";
import { ArrangingPage, type Common } from "../arranging.pages.tsx";
import type { RecordEntry } from "./record.ts";

type RecordPageProps = Common & { entries: RecordEntry[]; madeOn: string; centre: CentreInFrame };

const measures = ["rows", "log", "tiers", "seal", "terms", "noThirdParties"] as const;

export function RecordPage({ t, language, entries, madeOn, centre }: RecordPageProps) {
  const contact = [...centre.addressLines, centre.phone, centre.email].filter((line) => line).join(", ");
  return (
    <ArrangingPage
      title={t("site:rights.record.title")}
      lead={t("site:rights.record.lead")}
      back={{ path: "/beheer/bewaren", label: t("site:rights.keeping.title") }}
    >
      <Facts
        facts={[
          { label: t("site:rights.record.controller"), value: centre.name, detail: contact },
          { label: t("site:rights.record.madeOn"), value: formatDate(madeOn, language) },
          { label: t("site:rights.record.outside"), value: t("site:rights.record.outsideNone") },
        ]}
      />
      <h2>{t("site:rights.record.measures")}</h2>
      <ul>
        {measures.map((measure) => (
          <li>{t(`site:rights.record.measure.${measure}`)}</li>
        ))}
      </ul>
      <h2>{t("site:rights.record.all")}</h2>
      {entries.map((entry) => (
        <Entry t={t} entry={entry} />
      ))}
    </ArrangingPage>
  );
}

function Entry({ t, entry }: { t: T; entry: RecordEntry }) {
  const facts = [
    [t("site:rights.record.purpose"), entry.purpose],
    [t("site:rights.record.whose"), entry.whose.join(". ")],
    [t("site:rights.record.holds"), entry.holds.join(", ")],
    [t("site:rights.record.recipients"), entry.recipients.join(", ") || t("site:rights.record.nobody")],
    [t("site:rights.record.term"), entry.keptFor],
  ];
  return (
    <section aria-labelledby={`h-${entry.table}`}>
      <h3 id={`h-${entry.table}`}>{entry.name}</h3>
      <ul>
        {facts.map(([label, value]) => (
          <li>
            <b>{label}</b>: {value}
          </li>
        ))}
      </ul>
    </section>
  );
}
