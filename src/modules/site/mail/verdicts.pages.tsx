// SPDX-License-Identifier: EUPL-1.2
import type { T, TextKey } from "#platform/i18n";
import { type Fact, Facts, Tag } from "#platform/ui";
import { isRight, type Verdict } from "./verdicts.ts";

/** Each thing that the world can know about our mail: is it right, what stands there, and what to add. */
export function Verdicts({ t, verdicts }: { t: T; verdicts: Verdict[] }) {
  return (
    <>
      {verdicts.map((verdict) => (
        <article class="card stack--sm" aria-labelledby={`h-${verdict.about}`}>
          <h3 id={`h-${verdict.about}`}>{t(`site:mail.about.${verdict.about}.title`)}</h3>
          <p>
            <Look t={t} verdict={verdict} />
          </p>
          <p>{t(`site:mail.about.${verdict.about}.what`)}</p>
          <p>{t(sentenceFor(verdict))}</p>
          {verdict.found.map((record) => (
            <p>
              {t("site:mail.found")} <code>{record}</code>
            </p>
          ))}
          {verdict.record && <Facts facts={recordInWords(t, verdict.record)} />}
        </article>
      ))}
    </>
  );
}

function Look({ t, verdict }: { t: T; verdict: Verdict }) {
  if (verdict.says === "unknown") return <Tag icon="hourglass">{t("site:mail.look.unknown")}</Tag>;
  if (verdict.says === "elsewhere" || verdict.says === "off")
    return <Tag icon="info">{t("site:mail.look.elsewhere")}</Tag>;
  return isRight(verdict) ? (
    <Tag kind="open" icon="circle-check">
      {t("site:mail.look.right")}
    </Tag>
  ) : (
    <Tag kind="few" icon="triangle-alert">
      {t("site:mail.look.todo")}
    </Tag>
  );
}

function sentenceFor({ about, says }: Verdict): TextKey {
  if (says === "unknown" || says === "several") return `site:mail.says.${says}`;
  if (about === "spf") return `site:mail.says.spf.${oneOf(says, ["good", "missing", "open", "loose"])}`;
  if (about === "dkim")
    return `site:mail.says.dkim.${oneOf(says, ["good", "missing", "otherKey", "otherDomain", "elsewhere"])}`;
  if (about === "dmarc") return `site:mail.says.dmarc.${oneOf(says, ["good", "missing", "onlyWatching"])}`;
  return `site:mail.says.returned.${oneOf(says, ["good", "missing", "off"])}`;
}

function oneOf<const Known extends string>(says: string, known: readonly ["good", ...Known[]]): "good" | Known {
  return known.find((one) => one === says) ?? "good";
}

function recordInWords(t: T, { name, type, value }: NonNullable<Verdict["record"]>): Fact[] {
  return [
    { label: t("site:mail.record.type"), value: type },
    { label: t("site:mail.record.name"), value: <code>{name}</code> },
    { label: t("site:mail.record.value"), value: <code>{value}</code> },
  ];
}
