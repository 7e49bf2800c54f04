// SPDX-License-Identifier: EUPL-1.2
import type { MailDomain } from "./mail-domain.ts";
import type { Found, Records } from "./records.ts";

export type Verdict = {
  about: "spf" | "dkim" | "dmarc" | "returned";
  /** Of each `about` its own; they are keys of the texts. */
  says:
    | "good"
    | "missing"
    | "several"
    | "open"
    | "loose"
    | "otherKey"
    | "otherDomain"
    | "elsewhere"
    | "onlyWatching"
    | "off"
    | "unknown";
  found: readonly string[];
  /** What to add, or to put in the place of what is there. */
  record: { name: string; type: "TXT" | "MX"; value: string } | null;
};

/** What stands in the world about our mail, each with the record that would make it right. Order as it is mended. */
export function judge(domain: MailDomain, records: Records): Verdict[] {
  const spf = judgeSpf(domain, records.spf);
  const dkim = judgeDkim(domain, records.dkim);
  const isReady = spf.says === "good" && ["good", "elsewhere"].includes(dkim.says);
  return [spf, dkim, judgeDmarc(domain, records.dmarc, isReady), judgeReturned(domain, records.returned)];
}

export function isRight({ says }: Verdict): boolean {
  return ["good", "elsewhere", "off"].includes(says);
}

function judgeSpf({ returned, server }: MailDomain, found: Found): Verdict {
  const record = { name: returned, type: "TXT", value: `v=spf1 mx a:${server} ~all` } as const;
  const verdict = (says: Verdict["says"]) => answer("spf", says, found, says === "good" ? null : record);
  if (found === "unknown") return answer("spf", "unknown", found, null);
  const [one, ...others] = found;
  if (one === undefined) return verdict("missing");
  if (others.length > 0) return verdict("several");
  if (/(^|\s)\+?all(\s|$)/i.test(one)) return verdict("open");
  return /(\s[~-]all(\s|$)|\sredirect=)/i.test(one) ? verdict("good") : verdict("loose");
}

function judgeDkim({ dkim, from }: MailDomain, found: Found): Verdict {
  if (!dkim) return answer("dkim", "elsewhere", [], null);
  const record = { name: dkim.name, type: "TXT", value: `v=DKIM1; k=rsa; p=${dkim.publicKey}` } as const;
  if (found === "unknown") return answer("dkim", "unknown", found, null);
  if (!belongTogether(dkim.domain, from)) return answer("dkim", "otherDomain", found, null);
  if (found.length === 0) return answer("dkim", "missing", found, record);
  if (found.length > 1) return answer("dkim", "several", found, record);
  const key = /(?:^|;)\s*p=([^;]*)/.exec(found[0] ?? "")?.[1]?.replaceAll(/\s/g, "");
  return key === dkim.publicKey ? answer("dkim", "good", found, null) : answer("dkim", "otherKey", found, record);
}

/** First watching, so that nothing is lost while the other two are not right yet. */
function judgeDmarc({ from }: MailDomain, found: Found, isReady: boolean): Verdict {
  const policy = isReady ? "quarantine" : "none";
  const record = { name: `_dmarc.${from}`, type: "TXT", value: `v=DMARC1; p=${policy}` } as const;
  if (found === "unknown") return answer("dmarc", "unknown", found, null);
  if (found.length === 0) return answer("dmarc", "missing", found, record);
  if (found.length > 1) return answer("dmarc", "several", found, record);
  if (/;\s*p=(quarantine|reject)\b/i.test(found[0] ?? "")) return answer("dmarc", "good", found, null);
  return answer("dmarc", "onlyWatching", found, isReady ? record : null);
}

function judgeReturned({ readsReturned, returned, server }: MailDomain, found: Found): Verdict {
  if (!readsReturned) return answer("returned", "off", [], null);
  if (found === "unknown") return answer("returned", "unknown", found, null);
  if (found.length > 0) return answer("returned", "good", found, null);
  return answer("returned", "missing", found, { name: returned, type: "MX", value: `10 ${server}.` });
}

/** One is the other, or lies below it: then receivers see that they are of the same house. */
function belongTogether(one: string, other: string): boolean {
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

function answer(about: Verdict["about"], says: Verdict["says"], found: Found, record: Verdict["record"]): Verdict {
  return { about, says, found: found === "unknown" ? [] : found, record };
}
