// SPDX-License-Identifier: EUPL-1.2

import { formatDay } from "#platform/clock";
import { type AppContext, inLanguage, newFormKey, page, type Sent, statusOf, todayOf } from "#platform/http";
import { drawQr } from "#platform/ui";
import { MeetingFormPage, MeetingPage, MeetingsPage, meetingNews } from "./meeting.pages.tsx";
import { listMeetings } from "./meeting.queries.ts";
import { dayOfMeeting, guestPath, type Meeting } from "./meeting.ts";

const path = "/team/regio/bijeenkomsten";

export async function showMeetings(c: AppContext): Promise<Response> {
  const { t, db, language, centre } = c.var;
  const today = todayOf(c);
  const meetings = (await listMeetings(db, centre.regionId)).map((meeting) => ({
    title: meeting.title,
    when: formatDay(meeting.heldOn, language, today),
    place: meeting.place,
    day: dayOfMeeting(meeting, today),
    href: inLanguage(language, `${path}/${meeting.id}`),
  }));
  const view = (
    <MeetingsPage
      t={t}
      wasDropped={c.req.query("gedaan") === "dropped"}
      meetings={meetings}
      newHref={inLanguage(language, `${path}/nieuw`)}
      back={{ href: inLanguage(language, "/team/regio"), label: t("region:meeting.back") }}
    />
  );
  return page(c, view);
}

export async function showMeeting(c: AppContext, meeting: Meeting): Promise<Response> {
  const { t, language, centre } = c.var;
  const today = todayOf(c);
  const address = centre.origin + inLanguage(language, guestPath(meeting.code));
  const below = (rest: string) => inLanguage(language, `${path}/${meeting.id}${rest}`);
  const view = (
    <MeetingPage
      t={t}
      news={meetingNews.find((one) => one === c.req.query("gedaan"))}
      title={meeting.title}
      when={formatDay(meeting.heldOn, language, today)}
      place={meeting.place}
      day={dayOfMeeting(meeting, today)}
      code={meeting.code.replaceAll("-", " ")}
      typedAt={new URL(address).host + inLanguage(language, "/regio/meedoen")}
      qr={await drawQr(address)}
      links={{
        change: below("/wijzigen"),
        drop: below("/weg"),
        walk: inLanguage(language, "/team/regio/doorlopen"),
        sheet: inLanguage(language, "/regio/blad"),
        principles: inLanguage(language, "/regio/uitgangspunten"),
      }}
      back={{ href: inLanguage(language, path), label: t("region:meeting.meetings.title") }}
    />
  );
  return page(c, view);
}

export function showMeetingForm(c: AppContext, which: { id: string } | null, sent: Sent): Response {
  const { t, language } = c.var;
  const back = which
    ? { href: inLanguage(language, `${path}/${which.id}`), label: t("region:meeting.meetings.toOne") }
    : { href: inLanguage(language, path), label: t("region:meeting.meetings.title") };
  const title = t(`region:meeting.meetings.${which ? "change" : "new"}`);
  return page(
    c,
    <MeetingFormPage {...sent} t={t} title={title} formKey={newFormKey()} back={back} />,
    statusOf(sent.errors),
  );
}
