// SPDX-License-Identifier: EUPL-1.2
import { resolve } from "node:path";
import { type BackupSettings, readBackups } from "./backup-settings.ts";
import { ConfigProblem } from "./config-problem.ts";
import { type Dkim, type MailServer, readDkim, readList, readMailBounces, readMailServer } from "./mail-settings.ts";
import { readTiles, type TileSettings } from "./tile-settings.ts";
import { readWholeNumber } from "./whole-number.ts";

export { type BackupSettings, ConfigProblem, type Dkim, type MailServer };

export type Config = {
  /** Holds the embedded database and the server's key. */
  dataDir: string;
  host: string;
  port: number;
  /** Where the installation is reached, without a slash at the end; personal links and sign-in links start with it. */
  publicUrl: string;
  /** Absent: the embedded database in `dataDir`. */
  server: { appUrl: string; ownerUrl: string; logUrl: string } | null;
  /** Absent: a key kept in `dataDir`. Two keys, comma separated, while one is being replaced: the first signs. */
  appSecret: string | null;
  /** Absent: messages wait in the outbox. */
  mailServer: MailServer | null;
  mailFrom: string;
  /** Where mail comes back that did not arrive: each message has an address of its own here. Absent: nobody reads it. */
  mailBounces: string | null;
  /** With what the program itself signs mail. Absent: the mail server does, or nobody. */
  dkim: Dkim | null;
  /** Whom the page about mail asks; none: the name servers of this machine. */
  dnsServers: string[];
  /** Addresses of proxies whose X-Forwarded-For is believed. */
  trustedProxies: string[];
  /** "inside": this process also does the jobs; "apart": `npm run worker` does. */
  jobs: "inside" | "apart";
  /** "anywhere": addresses that people type may also lead into the own network. Unsafe; for tests and closed networks. */
  fetchReach: "public" | "anywhere";
  logLevel: string;
  /** Absent: `/metrics` answers on this machine only. */
  metricsToken: string | null;
  /** Whom `security.txt` says to tell of a hole, as an address. Absent: the house itself. */
  securityContact: string | null;
  /** Whoever fills in a form without signing in takes at least this long; else it is asked once more. 0: not looked at. */
  formSeconds: number;
  /** How long a second factor is remembered in the session in which it was given. */
  secondFactorHours: number;
  /** Absent: no back-up is made by itself. What seals them is looked at in `#platform/backups`. */
  backups: BackupSettings | null;
  /** Absent: the map of the directory is drawn by the program itself, and asks nobody for anything. */
  tiles: TileSettings | null;
  /** For journeys and pictures, on this machine only: the time at which the program believes it starts. */
  clockMs: number | null;
};

/** Reads the settings that `docs/operations/README.md` lists. Throws a ConfigProblem with a sentence for the operator. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const port = readWholeNumber(env, "PORT", { from: 0, to: 65535, otherwise: 3000, what: "a port number" });
  const host = env.HOST ?? "127.0.0.1";
  return {
    dataDir: resolve(env.DATA_DIR ?? "data"),
    host,
    port,
    publicUrl: readPublicUrl(env.PUBLIC_URL || `http://localhost:${port}`),
    server: readServer(env),
    appSecret: env.APP_SECRET ?? null,
    mailServer: readMailServer(env),
    mailFrom: env.MAIL_FROM ?? "Vrijplaats <post@vrijplaats.example>",
    mailBounces: readMailBounces(env.MAIL_BOUNCES),
    dkim: readDkim(env),
    dnsServers: readList(env.DNS_SERVERS),
    trustedProxies: readList(env.TRUSTED_PROXIES),
    jobs: readChoice(env, "JOBS", ["inside", "apart"]),
    fetchReach: env.FETCH_PRIVATE === "1" ? "anywhere" : "public",
    logLevel: readChoice(env, "LOG_LEVEL", ["info", "silent", "fatal", "error", "warn", "debug", "trace"]),
    metricsToken: env.METRICS_TOKEN || null,
    securityContact: readSecurityContact(env.SECURITY_CONTACT),
    formSeconds: readWholeNumber(env, "FORM_SECONDS", {
      ...{ from: 0, to: 10, otherwise: 2 },
      what: "a number of seconds from 0 to 10",
    }),
    // Remembering it for longer than a month would be as good as not asking.
    secondFactorHours: readWholeNumber(env, "SECOND_FACTOR_HOURS", {
      ...{ from: 1, to: 720, otherwise: 12 },
      what: "a number of hours from 1 to 720",
    }),
    backups: readBackups(env),
    tiles: readTiles(env),
    clockMs: readClock(env.CLOCK, host),
  };
}

/** Links in mail begin with it, so whatever is wrong with it would only show at whoever gets one. */
function readPublicUrl(text: string): string {
  const url = URL.parse(text);
  if (url && ["http:", "https:"].includes(url.protocol) && !url.username && `${url.origin}/` === url.href) {
    return url.origin;
  }
  throw new ConfigProblem(`PUBLIC_URL is no address such as https://centrum.example, with nothing behind it: ${text}`);
}

/** One of these words; the first when nothing is said. */
function readChoice<T extends string>(env: NodeJS.ProcessEnv, name: string, choices: [T, ...T[]]): T {
  const text = env[name] || choices[0];
  const choice = choices.find((one) => one === text);
  if (!choice) throw new ConfigProblem(`${name} is none of ${choices.join(", ")}: ${text}`);
  return choice;
}

/** An address of mail, or of a page over https: what else there is, whoever found a hole cannot use. */
function readSecurityContact(text: string | undefined): string | null {
  if (!text) return null;
  if (/^[^\s@:]+@[^\s@]+\.[^\s@]+$/.test(text)) return `mailto:${text}`;
  if (/^(mailto:|https:\/\/)\S+$/.test(text)) return text;
  throw new ConfigProblem(`SECURITY_CONTACT is no e-mail address and no address that begins with https:// : ${text}`);
}

/** A wrong time would wipe names too early or too late, so nobody else may reach a program that has one. */
function readClock(text: string | undefined, host: string): Config["clockMs"] {
  if (!text) return null;
  if (!["localhost", "127.0.0.1", "::1"].includes(host)) {
    throw new ConfigProblem("CLOCK is for tests on this machine. Leave it out, or leave out HOST.");
  }
  const startsAtMs = Date.parse(text);
  if (Number.isNaN(startsAtMs))
    throw new ConfigProblem(`CLOCK is not a moment such as 2026-11-24T11:00:00+01:00: ${text}`);
  return startsAtMs;
}

function readServer(env: NodeJS.ProcessEnv): Config["server"] {
  if (!env.DATABASE_URL) return null;
  if (!env.DATABASE_OWNER_URL) {
    throw new ConfigProblem("DATABASE_URL needs DATABASE_OWNER_URL beside it: the role that makes and changes tables.");
  }
  if (!env.DATABASE_LOG_URL) {
    throw new ConfigProblem(
      "DATABASE_URL needs DATABASE_LOG_URL beside it: the role that may only add to the reading log.",
    );
  }
  return { appUrl: env.DATABASE_URL, ownerUrl: env.DATABASE_OWNER_URL, logUrl: env.DATABASE_LOG_URL };
}
