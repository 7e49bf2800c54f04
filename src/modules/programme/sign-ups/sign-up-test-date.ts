// SPDX-License-Identifier: EUPL-1.2
import type { EventIds } from "#platform/events";
import type { TestCentre } from "../../../../test/support/centre.ts";
import { type ActivityFacts, addActivity, addOccurrence } from "../../../../test/support/rows.ts";
import type { Visitor } from "../../../../test/support/visitor.ts";
import { signUpJobs, signUpSubscriptions } from "./sign-up.jobs.ts";

export type TestSeries = { id: string; slug: string; dates: string[]; signUpAddress: string };
export type TestDate = { id: string; activityId: string; slug: string; signUpAddress: string };

/** A date of its own activity that asks for sign-up, on the Wednesday after the test's Tuesday unless told otherwise. */
export async function addDate(
  centre: TestCentre,
  {
    startsLocal = "2026-11-25T14:00",
    cancelled = false,
    ...facts
  }: ActivityFacts & { startsLocal?: string; cancelled?: boolean },
): Promise<TestDate> {
  const activity = await addActivity(centre.superPool, centre.centre, { joining: "sign-up", ...facts });
  const id = await addOccurrence(centre.superPool, activity, { startsLocal, cancelled });
  const signUpAddress = `/programma/${activity.slug}/${startsLocal.slice(0, 10)}/aanmelding`;
  return { id, activityId: activity.id, slug: activity.slug, signUpAddress };
}

/** A series of its own that is joined as a whole, on three Wednesdays from the test's Tuesday on, unless told otherwise. */
export async function addSeries(
  centre: TestCentre,
  {
    startsLocals = ["2026-11-25T14:00", "2026-12-02T14:00", "2026-12-09T14:00"],
    ...facts
  }: ActivityFacts & { startsLocals?: string[] } = {},
): Promise<TestSeries> {
  const activity = await addActivity(centre.superPool, centre.centre, { joining: "series", ...facts });
  const dates: string[] = [];
  for (const startsLocal of startsLocals) {
    dates.push(await addOccurrence(centre.superPool, activity, { startsLocal }));
  }
  const form = facts.joining === "acquaint" ? "kennismaken" : "aanmelding";
  return { ...activity, dates, signUpAddress: `/programma/${activity.slug}/${form}` };
}

/** So that it stays the centre of localhost when a test adds another. */
export async function nameHost({ superPool, centre }: TestCentre): Promise<void> {
  await superPool.query("insert into network.centre_host (host, centre_id) values ('localhost', $1)", [centre.id]);
}

/** Signs up, and gives the address of the personal page. */
export async function join(
  visitor: Visitor,
  date: Pick<TestDate, "signUpAddress">,
  fields: Record<string, string>,
): Promise<string> {
  const response = await visitor.post(date.signUpAddress, fields);
  const address = response.headers.get("location");
  if (!address) throw new Error(`No sign-up: ${response.status} ${await response.text()}`);
  return address;
}

/** Does the jobs that follow from all events so far: doing one again harms nothing. */
export async function doJobs(centre: TestCentre): Promise<void> {
  const { rows } = await centre.superPool.query<EventIds>(
    `select id as "eventId", kind, subject_id as "subjectId", centre_id as "centreId" from platform.event order by id`,
  );
  for (const event of rows) {
    for (const { queue } of signUpSubscriptions.filter((subscription) => subscription.event === event.kind)) {
      const job = signUpJobs.find((one) => one.queue === queue);
      if (job && "onEvent" in job) await job.onEvent(centre.workshop, event);
    }
  }
}

/** Who is on the list of a date or series and how they stand, in order: "Anna confirmed". */
export async function listOf(centre: TestCentre, { id }: { id: string }): Promise<string[]> {
  const { rows } = await centre.superPool.query<{ name: string; status: string }>(
    "select name, status from programme.sign_up where occurrence_id = $1 or series_id = $1 order by position",
    [id],
  );
  return rows.map(({ name, status }) => `${name} ${status}`);
}

export async function countsOf(
  centre: TestCentre,
  { id }: { id: string },
): Promise<{ placesTaken: number; waiting: number }> {
  const { rows } = await centre.superPool.query<{ placesTaken: number; waiting: number }>(
    `select places_taken as "placesTaken", waiting from programme.occurrence where id = $1
     union all select places_taken, waiting from programme.series where activity_id = $1`,
    [id],
  );
  return rows[0] ?? { placesTaken: -1, waiting: -1 };
}

/** Does the work of a job that comes by the clock. */
export async function doOnTime(centre: TestCentre, queue: string): Promise<void> {
  const job = signUpJobs.find((one) => one.queue === queue);
  if (!job || !("work" in job)) throw new Error(`No job of its own time: ${queue}`);
  await job.work(centre.workshop);
}

export async function mailsTo(
  centre: TestCentre,
  address: string,
): Promise<{ kind: string; body: string; subject: string }[]> {
  const { rows } = await centre.superPool.query<{ kind: string; body: string; subject: string }>(
    "select kind, subject, body from platform.message where address = $1 order by created_at, id",
    [address],
  );
  return rows;
}
