// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from "vitest";
import { checkImports, checkLicences, checkPages, checkWords } from "./floors.ts";
import { checkSql, listHouseCallers } from "./sql.ts";
import { plant, readTree, type Tree, type Violation } from "./tree.ts";

const tree = readTree("src", "migrations", "test", "scripts");
const programmeQuery = "src/modules/programme/planted.queries.ts";
const spdx = "// SPDX-License-Identifier: EUPL-1.2\n";

type Rule = { name: string; check: (tree: Tree) => Violation[]; path: string; planted: string };
const rules: Rule[] = [
  {
    name: "a module imports no higher module",
    check: checkImports,
    path: "src/modules/programme/planted.ts",
    planted: 'import "#modules/site";',
  },
  {
    name: "the platform knows no module",
    check: checkImports,
    path: "src/platform/db/planted.ts",
    planted: 'import "#modules/network";',
  },
  {
    name: "an import does not leave its module",
    check: checkImports,
    path: "src/modules/site/planted.ts",
    planted: 'import "../network/tables.ts";',
  },
  {
    name: "nobody goes past a door",
    check: checkImports,
    path: "src/modules/site/planted.ts",
    planted: 'import "#modules/network/tables";',
  },
  {
    name: "SQL lives in queries and commands only",
    check: checkSql,
    path: "src/modules/programme/planted.routes.tsx",
    planted: 'db.selectFrom("programme.activity");',
  },
  {
    name: "a module writes no other's tables",
    check: checkSql,
    path: programmeQuery,
    planted: 'db.updateTable("people.person");',
  },
  {
    name: "raw SQL writes no other's tables",
    check: checkSql,
    path: programmeQuery,
    planted: "sql`update people.person set name = 'x'`;",
  },
  {
    name: "a module reads no higher module's tables",
    check: checkSql,
    path: programmeQuery,
    planted: 'db.selectFrom("site.page");',
  },
  {
    name: "no SQL behind a page",
    check: checkPages,
    path: "src/modules/site/planted.pages.tsx",
    planted: 'import { x } from "./planted.queries.ts";',
  },
  {
    name: "a page asks no clock",
    check: checkPages,
    path: "src/modules/site/planted.pages.tsx",
    planted: "const now = Date.now();",
  },
  { name: "every file names its licence", check: checkLicences, path: "src/planted.ts", planted: "" },
  {
    name: "no words of care administration",
    check: checkWords,
    path: "src/planted.ts",
    planted: "export const clientList = 1;",
  },
];

describe.each(rules)("$name", ({ check, path, planted, name }) => {
  test("in the whole tree", () => {
    expect(check(tree)).toEqual([]);
  });

  test("and a planted violation is caught", () => {
    const header = name === "every file names its licence" ? "\n" : spdx;
    const caught = check(plant(tree, path, (before) => `${header}${before}${planted}\n`));

    expect(caught.map((violation) => violation.path)).toEqual([path]);
  });
});

/** Whoever acts for the house can reach everybody's rows: each of these was looked at. */
const houseCallers = [
  "src/demo.ts", // the fictional centre
  "src/modules/people/team/team.commands.ts", // a colleague joins or leaves
  "src/modules/programme/activities/activity.jobs.ts", // dates are planned ahead, which may let people move up
  "src/modules/programme/arriving/arrival.jobs.ts", // who does not come needs nobody at the door
  "src/modules/programme/confirming/confirming.jobs.ts", // who leads a group is asked whether it goes on
  "src/modules/programme/dates/call.jobs.ts", // who left only a number is to be called
  "src/modules/programme/desk/short-code.commands.ts", // a code for paper, for whoever may see the link
  "src/modules/programme/desk/short-code.queries.ts", // a code that someone typed, before we know whose it is
  "src/modules/programme/offers/offers.jobs.ts", // a letter that a proposal waits
  "src/modules/programme/sign-ups/acquaint.commands.ts", // after a talk someone is put on the list
  "src/modules/programme/sign-ups/reminder.jobs.ts", // a message on the day before
  "src/modules/programme/sign-ups/sign-up.jobs.ts", // letters about a sign-up
  "src/modules/programme/sign-ups/waiting-list.commands.ts", // who waits moves up
  "src/modules/programme/sign-ups/waiting-list.queries.ts", // how many stand before you
  "src/modules/programme/sources/source.jobs.ts", // agendas come in by themselves, and coordinators hear when they do not
  "src/modules/site/set-up/set-up.commands.ts", // the first coordinator
  "src/platform/mail/mail.ts", // the outbox
  "src/platform/mail/outbox.queries.ts", // how many messages wait, of all centres together
  "src/platform/rights/clear-past-terms.ts", // data leave by themselves
];

test("only those who are listed act for the house", () => {
  expect(listHouseCallers(tree)).toEqual(houseCallers);
});

test("a planted caller of asHouse is noticed", () => {
  const planted = plant(tree, programmeQuery, () => "await asHouse(trx, work);");

  expect(listHouseCallers(planted)).toContain(programmeQuery);
});
