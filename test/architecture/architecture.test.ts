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
  "src/commands/work/key-rotation.ts", // what stands under the old key is put under the new one
  "src/commands/work/operators.ts", // who looks after the installation, given by whoever runs the server
  "src/commands/work/sign-in-link.ts", // a way in for who lost every lock, by whoever runs the server
  "src/demo.ts", // the fictional centre
  "src/jobs/tell-operators.ts", // who looks after the installation hears that its back-ups fail
  "src/modules/house/concerns/concern.jobs.ts", // a neutral letter that something waits
  "src/modules/house/concerns/concern.queries.ts", // a code that someone typed, before we know whose it is
  "src/modules/house/concerns/readers.queries.ts", // whom one can choose to read what went wrong
  "src/modules/network/doubles/double.routes.tsx", // what was two becomes one, with what others hung on it
  "src/modules/network/keeping/keeping.jobs.ts", // what nobody looked at for long; its keeper is asked
  "src/modules/network/keeping/letters.jobs.ts", // letters to who keeps an entry
  "src/modules/network/remarks/remark.jobs.ts", // that something is not right, and what came of it
  "src/modules/network/sources/source.jobs.ts", // sources are read while nobody looks
  "src/modules/people/consent/consent.commands.ts", // a consent goes along with a sign-up
  "src/modules/people/consent/consent.jobs.ts", // letters about a consent
  "src/modules/people/consent/consent.queries.ts", // that a consent holds, and nothing else of it
  "src/modules/people/consent/request.commands.ts", // a request is put before a person
  "src/modules/people/my-roles/my-roles.routes.tsx", // the coordinators are told that someone asks
  "src/modules/people/own-place/place.commands.ts", // someone makes a place of their own
  "src/modules/people/roles/leaving.commands.ts", // a role rests, goes on or ends
  "src/modules/people/roles/request.commands.ts", // a role is asked for, and given with a yes
  "src/modules/people/roles/role.commands.ts", // a colleague joins; somebody takes part
  "src/modules/people/securing/desk.queries.ts", // paper for whoever stands at the desk
  "src/modules/people/tasks/task.commands.ts", // what someone does in turns or in pairs
  "src/modules/people/tasks/task.queries.ts", // that one of a pair said yes, and not who
  "src/modules/programme/acquainting/acquaint.commands.ts", // after a talk someone is put on the list
  "src/modules/programme/activities/activity.jobs.ts", // dates are planned ahead, which may let people move up
  "src/modules/programme/arriving/arrival.jobs.ts", // who does not come needs nobody at the door
  "src/modules/programme/calls/call.jobs.ts", // who left only a number is to be called
  "src/modules/programme/confirming/confirming.jobs.ts", // who leads a group is asked whether it goes on
  "src/modules/programme/desk/short-code.commands.ts", // a code for paper, for whoever may see the link
  "src/modules/programme/desk/short-code.queries.ts", // a code that someone typed, before we know whose it is
  "src/modules/programme/directory/attention.jobs.ts", // a letter that the directory asks for attention
  "src/modules/programme/hearing-again/hearing.commands.ts", // who calls marks it, and takes back what they hear
  "src/modules/programme/hearing-again/hearing.jobs.ts", // who wished it hears that something is on again
  "src/modules/programme/hearing-again/hearing.queries.ts", // whom to call, for who may not read a consent
  "src/modules/programme/hearing-again/spoken.commands.ts", // whose place an address is, told to nobody
  "src/modules/programme/offers/offers.jobs.ts", // a letter that a proposal waits
  "src/modules/programme/offers/proposal.commands.ts", // who may answer a proposal need not be of the team
  "src/modules/programme/offers/proposal.queries.ts", // what they answer to, without who sent it in
  "src/modules/programme/reaching/reaching.jobs.ts", // who is told that something of theirs was opened
  "src/modules/programme/sign-ups/reminder.jobs.ts", // a message on the day before
  "src/modules/programme/sign-ups/sign-up.jobs.ts", // letters about a sign-up
  "src/modules/programme/sign-ups/waiting-list.commands.ts", // who waits moves up
  "src/modules/programme/sign-ups/waiting-list.queries.ts", // how many stand before you
  "src/modules/programme/sources/source.jobs.ts", // agendas come in by themselves, and coordinators hear when they do not
  "src/modules/region/cells/follow/follow.jobs.ts", // what becomes double is told to who they are, and what each cell was is kept
  "src/modules/region/characteristics/outcomes/closing.jobs.ts", // a round closes: what may be shown is fixed, and all else goes
  "src/modules/region/cooperation/meeting-tables/letters.jobs.ts", // agenda and minutes to the organizations at a table
  "src/modules/region/cooperation/polling/poll.jobs.ts", // a short question to organizations that agreed something
  "src/modules/region/map/draw.jobs.ts", // no person: what directory and programme show
  "src/modules/region/meeting/draw-now.ts", // the columns of the map changed: it is drawn at once
  "src/modules/region/meeting/joining/joining.routes.tsx", // a house goes to another region, with what it offers
  "src/modules/region/releases/second-yes.jobs.ts", // a letter that a document waits for a second yes
  "src/modules/selfhelp/sharing/share.jobs.ts", // what was shared, sealed, is erased after its last day
  "src/modules/site/rights/erase-again.commands.ts", // after an older back-up was restored
  "src/modules/site/rights/erase.commands.ts", // someone ends all that is kept about them
  "src/modules/site/rights/own-rows.queries.ts", // someone reads all that is kept about them
  "src/modules/site/set-up/set-up.commands.ts", // the first coordinator
  "src/modules/support/closing/closing.commands.ts", // either closes a path: it ends, with what hangs on it
  "src/modules/support/closing/closing.jobs.ts", // who hears that a path was closed, or goes on
  "src/modules/support/closing/what-may-leave.queries.ts", // counts and words to which their owners said yes
  "src/modules/support/following/reminder.jobs.ts", // a message on the day before, to who wished it
  "src/modules/support/matching/candidates.queries.ts", // who has room and fits, told to who asks as the rule says
  "src/modules/support/matching/end-match.commands.ts", // whoever was asked has room again when a request goes
  "src/modules/support/matching/load-team-match.ts", // who was asked, for who looks along because they were asked to
  "src/modules/support/matching/match.commands.ts", // one choice for a request, whoever makes it
  "src/modules/support/matching/match.jobs.ts", // a neutral letter that something waits
  "src/modules/support/matching/meeting.commands.ts", // with the second yes a path begins
  "src/modules/support/matching/room.jobs.ts", // who waits hears that somebody has room
  "src/modules/support/own-side/handing-over.commands.ts", // with the yes of whose path it is, another walks along
  "src/modules/support/own-side/handing-over.jobs.ts", // a neutral letter that something waits
  "src/modules/support/own-side/handing-over.queries.ts", // who walked along before and is still here
  "src/modules/support/own-side/stand-in.routes.tsx", // for a peer worker who is ill another is asked, and no word is read
  "src/modules/support/paths/begin.commands.ts", // both said yes: the path is made for two people
  "src/modules/support/paths/glass.routes.tsx", // a path is opened in an emergency
  "src/modules/support/paths/my-people.routes.tsx", // that there are paths and since when, for who may read no word
  "src/modules/support/paths/path.jobs.ts", // who walked along hears that it is gone, and whose it is that it was opened
  "src/modules/support/peers/availability.commands.ts", // whether a peer worker has room, and nothing else
  "src/modules/support/peers/peers-with-room.queries.ts", // who has room to take somebody over
  "src/modules/support/requests/code.queries.ts", // a code that someone typed, before we know whose it is
  "src/modules/support/requests/request.jobs.ts", // letters to whoever asked
  "src/modules/support/requests/together.commands.ts", // a code that someone typed, made by another
  "src/modules/support/requests/waiting.queries.ts", // since when people wait, and which kinds of support there are
  "src/modules/support/round-tables/team-here.queries.ts", // who of the team was at a table, by name
  "src/modules/support/sharing/share.jobs.ts", // a consent that was taken back elsewhere ends its share
  "src/platform/mail/mail.ts", // the outbox
  "src/platform/mail/outbox.commands.ts", // letters that may no longer go
  "src/platform/mail/outbox.queries.ts", // how many messages wait, of all centres together
  "src/platform/mail/returned/take-returned.ts", // a message came back
  "src/platform/mail/unreachable.commands.ts", // a coordinator says that an address is right after all
  "src/platform/rights/clear-past-terms.ts", // data leave by themselves
  "src/reading-log/reading-chain.queries.ts", // the chain of every centre, asked by a command as the owner
];

test("only those who are listed act for the house", () => {
  expect(listHouseCallers(tree)).toEqual(houseCallers);
});

test("a planted caller of asHouse is noticed", () => {
  const planted = plant(tree, programmeQuery, () => "await asHouse(trx, work);");

  expect(listHouseCallers(planted)).toContain(programmeQuery);
});
