// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from "vitest";
import { plant, readTree, sourceFiles, type Tree } from "./tree.ts";

const tree = readTree("src");

/** What can do harm in the wrong hands, and the only files that may hold it: each of these was looked at. */
const dangers: { name: string; holds: RegExp; planted: string; only: string[] }[] = [
  {
    name: "nothing that somebody typed is ever run as a program",
    holds: /\beval\(|new Function\(|node:vm["']|\bexec(Sync)?\(["'`]|shell: true/,
    planted: "eval(typed);",
    only: [],
  },
  {
    name: "other programs are started by few, without a shell",
    holds: /node:child_process["']/,
    planted: 'import { spawn } from "node:child_process";',
    only: [
      "src/platform/embedded/embedded.ts", // PostgreSQL itself
      "src/platform/pictures/make-picture.ts", // a picture is read apart from the rest
    ],
  },
  {
    name: "other machines are asked only where private networks are closed, and the mail and name servers of the operator",
    holds:
      /import (?!type )[^;]*from "node:(https?|net|tls|dgram|http2|dns(\/promises)?)"|\bfetch\(|import\("(nodemailer|undici)"\)/,
    planted: 'await fetch("http://10.0.0.1/");',
    only: [
      "src/modules/network/embeds/vrijplaats-wegwijzer.browser.ts", // in a browser, on a partner's site: the open directory
      "src/modules/people/passkeys/passkey.browser.ts", // in a browser: this site itself
      "src/modules/programme/embeds/vrijplaats-programma.browser.ts", // in a browser, on a partner's site: the open programme
      "src/modules/selfhelp/area/vault-worker.browser.ts", // in a browser: this site itself, as nobody
      "src/modules/selfhelp/device/house-keeper.ts", // in a browser: this site itself, sealed bytes
      "src/modules/selfhelp/sharing/reading.ts", // in a browser: this site itself
      "src/modules/site/mail/records.ts", // the name servers of the operator
      "src/modules/site/screen/screen.browser.ts", // in a browser: this site itself
      "src/platform/fetching/checked-lookup.ts",
      "src/platform/fetching/fetch-address.ts",
      "src/platform/fetching/fetchable-address.ts",
      "src/platform/fetching/reachable.ts",
      "src/platform/http/server.ts", // listens
      "src/platform/mail/smtp-transport.ts", // the mail server of the operator
    ],
  },
  {
    name: "HTML that is no element of ours comes from the sanitising Markdown, or from our own drawings",
    holds: /dangerouslySetInnerHTML|\.innerHTML|insertAdjacentHTML|document\.write\(/,
    planted: "<p dangerouslySetInnerHTML={{ __html: typed }} />;",
    only: [
      "src/modules/house/agreements/agreements.pages.tsx",
      "src/modules/network/entries/entry-head.pages.tsx",
      "src/modules/programme/paper/print.pages.tsx",
      "src/modules/programme/sharing/share-head.pages.tsx",
      "src/modules/region/cooperation/writing/written.pages.tsx",
      "src/modules/selfhelp/area/area.pages.tsx", // our own texts, for a script
      "src/modules/selfhelp/area/take-along.view.tsx", // read, from what the browser drew itself
      "src/modules/selfhelp/sharing/reader.pages.tsx",
      "src/modules/site/home/way-here.pages.tsx",
      "src/modules/site/rights/written-down.pages.tsx",
      "src/modules/site/written/written-article.pages.tsx",
      "src/platform/ui/icon.tsx",
    ],
  },
  {
    name: "words become SQL only as values: names of columns and functions are our own",
    holds: /sql\.raw\(|sql\.lit\(/,
    planted: "sql.raw(typed);",
    only: [
      "src/modules/programme/sign-ups/series.queries.ts", // min or max
      "src/modules/programme/translations/translated.queries.ts", // the one language that is not translated
    ],
  },
  {
    name: "no certificate is believed unseen",
    holds: /rejectUnauthorized|NODE_TLS_REJECT_UNAUTHORIZED|checkServerIdentity|ignoreTLS/,
    planted: "request(url, { rejectUnauthorized: false });",
    only: [],
  },
  {
    name: "nothing of anyone is left behind in a browser",
    holds: /localStorage|sessionStorage|indexedDB|document\.cookie|caches\.open/,
    planted: "localStorage.setItem(name, typed);",
    only: [
      "src/modules/selfhelp/area/vault-worker.browser.ts", // page and scripts, the same for everybody
    ],
  },
];

describe.each(dangers)("$name", ({ holds, planted, only }) => {
  test("in the whole program", () => {
    expect(listHolding(tree, holds)).toEqual(only);
  });

  test("and one that is planted is noticed", () => {
    expect(
      listHolding(
        plant(tree, "src/planted.tsx", () => planted),
        holds,
      ),
    ).toContain("src/planted.tsx");
  });
});

function listHolding(files: Tree, holds: RegExp): string[] {
  return sourceFiles(files)
    .filter(([, text]) => holds.test(text))
    .map(([path]) => path)
    .sort();
}
