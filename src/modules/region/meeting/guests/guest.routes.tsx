// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import {
  type AppContext,
  type AppEnv,
  anyone,
  forgive,
  guarded,
  inLanguage,
  isTooOften,
  limit,
  limited,
  may,
  nothingSent,
  problemPage,
  readForm,
  todayOf,
  typedText,
  withAskersForm,
} from "#platform/http";
import { sayOfCell } from "../../cells/sayings/saying.commands.ts";
import { askedBlock } from "../asked-block.ts";
import { readMeetingCode } from "../meetings/code-words.ts";
import { guestCodeForm } from "../meetings/meeting.form.ts";
import { findMeetingByCode } from "../meetings/meeting.queries.ts";
import { guestPath, type Meeting } from "../meetings/meeting.ts";
import { sayOfBlockForm } from "../say-of-block.form.ts";
import { listColumns } from "../sheet-columns.queries.ts";
import { showCode, showGuestBlock, showWelcome } from "./guest.views.tsx";

const path = "/regio/meedoen";
const codeTries = limit({ what: "meeting-code", most: 30, perMinutes: 60, mostPerDay: 150, per: "address" });
const saying = limited(limit({ what: "meeting-saying", most: 600, perMinutes: 60, per: "address" }));

/** At a meeting: with its code, on its day, anyone there says something of the map. No account, and nothing kept of who it was. */
export const guestRoutes = new Hono<AppEnv>()
  .get(path, may(anyone), (c) => showCode(c))
  .post(path, may(anyone), async (c) => {
    const form = await readForm(c, guestCodeForm);
    const typed = form.ok ? form.value.code : typedText(form.typed, "code");
    const code = readMeetingCode(typed);
    if (code === null) return showCode(c, { typed, problem: "code" });
    return await atMeeting(c, code, (meeting) => c.redirect(inLanguage(c.var.language, guestPath(meeting.code)), 303), {
      typed,
      status: 422,
    });
  })
  .get(`${path}/:code`, may(anyone), async (c) => {
    return await atAsked(c, (meeting) => showWelcome(c, meeting));
  })
  .get(`${path}/:code/:block`, may(anyone), async (c) => {
    return await atAsked(c, async (meeting) => await showGuestBlock(c, meeting, askedBlock(c, "block"), nothingSent));
  })
  .post(`${path}/:code/:block`, may(anyone), saying, guarded, async (c) => {
    return await atAsked(c, async (meeting) => {
      const { db, centre, language, now } = c.var;
      const block = askedBlock(c, "block");
      const form = await readForm(c, sayOfBlockForm(block, await listColumns(db, centre.regionId)));
      if (!form.ok) return await showGuestBlock(c, meeting, block, form);
      const by = { regionId: centre.regionId, origin: "meeting", organizationId: null, saidOn: todayOf(c) } as const;
      await withAskersForm(c, form.value.formKey, async (trx) => await sayOfCell(trx, form.value, by, now()));
      return c.redirect(inLanguage(language, `${guestPath(meeting.code)}/${block.code}?gedaan=said`), 303);
    });
  });

type Answer = (meeting: Meeting) => Response | Promise<Response>;

async function atAsked(c: AppContext, answer: Answer): Promise<Response> {
  const code = readMeetingCode(c.req.param("code") ?? "");
  return await atMeeting(c, code ?? "", answer, { typed: "", status: 404 });
}

/** Each code that opens nothing today counts as a guess; a right one does not. */
async function atMeeting(
  c: AppContext,
  code: string,
  answer: Answer,
  otherwise: { typed: string; status: 404 | 422 },
): Promise<Response> {
  const { db, centre } = c.var;
  if (await isTooOften(c, codeTries)) return problemPage(c, 429, "tooMuch");
  const meeting = await findMeetingByCode(db, centre.regionId, { code, today: todayOf(c) });
  if (!meeting) return showCode(c, { ...otherwise, problem: "codeUnknown" });
  await forgive(c, codeTries);
  return await answer(meeting);
}
