// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { formatDay, formatTime, localNow, localToday } from "#platform/clock";
import type { AppContext } from "#platform/http";
import type { Fact } from "#platform/ui";
import { bytesInWords } from "../bytes-words.ts";
import type { Line } from "./installation.pages.tsx";
import { type Findings, isWell, judge } from "./installation.ts";

/** What each topic says, in sentences; where it is not well, what to do. */
export function linesOf(c: AppContext, found: Findings): Line[] {
  const { t, now } = c.var;
  const values = valuesOf(c, found);
  return judge(found, now()).map(({ topic, how }) => ({
    title: t(`site:beheer.installation.topic.${topic}`),
    says: t(`site:beheer.installation.says.${how}`, values),
    advice: isWell(how) ? null : t(`site:beheer.installation.advice.${how}`, values),
  }));
}

export function factsOf(c: AppContext, { isEmbedded, databaseBytes }: Findings): Fact[] {
  const { t, now, installation } = c.var;
  const startedAt = now().subtract({ milliseconds: Math.floor(performance.now()) });
  const label = (name: "version" | "since" | "database") => t(`site:beheer.installation.fact.${name}`);
  return [
    { label: label("version"), value: `Vrijplaats ${installation.version}` },
    { label: label("since"), value: momentInWords(c, startedAt) },
    {
      label: label("database"),
      value: t(`site:beheer.installation.database.${isEmbedded ? "embedded" : "server"}`, {
        size: bytesInWords(t, databaseBytes),
      }),
    },
  ];
}

function valuesOf(c: AppContext, found: Findings) {
  const { t } = c.var;
  const { freeBytes, jobs, oldestMailAt, backups, logCheck, errorsSinceStart } = found;
  const moment = (at: Temporal.Instant | null | undefined) => (at ? momentInWords(c, at) : "");
  return {
    free: freeBytes === null ? "" : bytesInWords(t, freeBytes),
    late: jobs.late,
    failed: jobs.failed,
    oldest: moment(oldestMailAt),
    backup: moment(backups.lastGood?.startedAt),
    backupSize: bytesInWords(t, backups.lastGood?.bytes ?? 0),
    checked: moment(logCheck?.checkedAt),
    broken: logCheck?.brokenCentres.join(", ") ?? "",
    errors: errorsSinceStart,
  };
}

function momentInWords({ var: { language, now, centre } }: AppContext, at: Temporal.Instant): string {
  const local = localNow(at, centre.timeZone);
  return `${formatDay(local.slice(0, 10), language, localToday(now(), centre.timeZone))}, ${formatTime(local, language)}`;
}
