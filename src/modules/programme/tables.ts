// SPDX-License-Identifier: EUPL-1.2
import type { Generated, GeneratedAlways } from "kysely";
import type { Temporal } from "temporal-polyfill";

export type Family = "drop-in" | "doing" | "talking" | "outside" | "eating";
export type PlaceKind = "here" | "elsewhere" | "outside" | "online" | "home";
export type Joining = "walk-in" | "tell-us" | "sign-up" | "series" | "acquaint";
export type SignUpStatus = "acquainting" | "confirmed" | "waiting" | "offered" | "cancelled" | "lapsed" | "parted";

export type KindTable = { code: string; family: Family; buildingBlockActivity: string; position: number };
export type ActivityTable = {
  id: Generated<string>;
  centreId: string;
  offeredBy: string;
  slug: string;
  title: string;
  summary: Generated<string>;
  description: Generated<string>;
  expect: Generated<string[]>;
  kind: string;
  /** Absent: that of its kind. */
  buildingBlockActivity: string | null;
  placeKind: Generated<PlaceKind>;
  roomId: string | null;
  locationId: string | null;
  placeNote: Generated<string>;
  /** Absent: everyone. */
  audience: string | null;
  audienceReason: string | null;
  languages: Generated<string[]>;
  costCents: Generated<number>;
  costNote: Generated<string>;
  access: Generated<string[]>;
  energy: Generated<string[]>;
  hosts: Generated<string[]>;
  joining: Generated<Joining>;
  capacity: number | null;
  capacityReason: Generated<string>;
  /** Absent: who is next on the waiting list moves up at once; else they get this long to say yes. */
  offerHours: number | null;
  /** Of a series: one may also join after its first date. */
  joinLater: Generated<boolean>;
  /** Shown to who takes part and to the team, never on a public page. */
  onlineLink: string | null;
  publishedAt: Temporal.Instant | null;
  endedAt: Temporal.Instant | null;
  createdAt: Temporal.Instant;
  changedAt: Temporal.Instant;
  source: string | null;
  uid: string | null;
  sequence: Generated<number>;
  /** What the file said when it was last brought in, and its sequence there. */
  broughtIn: string | null;
  broughtInSequence: number | null;
  formKey: string | null;
  /** When someone last said, by saving or in words, that it goes on. */
  confirmedAt: Generated<Temporal.Instant>;
  confirmationAskedAt: Temporal.Instant | null;
  unconfirmedAt: Temporal.Instant | null;
  planningStoppedAt: Temporal.Instant | null;
};
export type ScheduleTable = {
  activityId: string;
  centreId: string;
  startsLocal: string;
  zone: string;
  durationMinutes: number;
  rrule: string | null;
};
export type ScheduleChangeTable = {
  activityId: string;
  centreId: string;
  originalLocal: string;
  kind: "skipped" | "cancelled" | "moved" | "extra";
  startsLocal: string | null;
  durationMinutes: number | null;
  title: string | null;
};
export type OccurrenceTable = {
  id: Generated<string>;
  centreId: string;
  activityId: string;
  originalLocal: string;
  zone: string;
  startsLocal: string;
  endsLocal: string;
  startsAt: Temporal.Instant;
  endsAt: Temporal.Instant;
  title: string | null;
  /** These three only where this date departs from its activity. */
  roomId: string | null;
  placeNote: string | null;
  hosts: string[] | null;
  capacity: number | null;
  placesTaken: Generated<number>;
  waiting: Generated<number>;
  cancelledAt: Temporal.Instant | null;
  cancelReason: Generated<string>;
  /** One line that visitors read with this date. */
  notice: Generated<string>;
  /** Attendance, as a number. */
  peopleCame: number | null;
  sequence: Generated<number>;
  changedAt: Temporal.Instant;
};
/** The places of an activity that is joined as a whole. */
export type SeriesTable = {
  activityId: string;
  centreId: string;
  capacity: number | null;
  placesTaken: Generated<number>;
  waiting: Generated<number>;
  changedAt: Temporal.Instant;
};
export type SignUpTable = {
  id: Generated<string>;
  centreId: string;
  /** For one date or for a whole series: one of the two. */
  occurrenceId: string | null;
  seriesId: string | null;
  /** The order of the lock: who asked first stands first. */
  position: GeneratedAlways<number>;
  name: string;
  email: string | null;
  phone: string | null;
  need: Generated<string>;
  language: Generated<string>;
  status: SignUpStatus;
  offeredUntil: Temporal.Instant | null;
  linkVersion: Generated<number>;
  formKey: string;
  createdAt: Temporal.Instant;
  endedAt: Temporal.Instant | null;
  reminder: Generated<boolean>;
  /** Who keeps it at their own place, if anyone. */
  personId: Generated<string | null>;
};
/** A date of a series that someone said not to come to. */
export type MissedDateTable = {
  signUpId: string;
  occurrenceId: string;
  centreId: string;
  createdAt: Temporal.Instant;
};
/** How many someone said will come: a number, nothing about who. */
export type HeadcountTable = {
  id: Generated<string>;
  centreId: string;
  occurrenceId: string;
  people: number;
  linkVersion: Generated<number>;
  formKey: string;
  createdAt: Temporal.Instant;
  changedAt: Temporal.Instant;
};
/** Someone who left only a telephone number is to hear something. */
export type CallTable = {
  id: Generated<string>;
  centreId: string;
  signUpId: string;
  occurrenceId: string | null;
  about: string;
  createdAt: Temporal.Instant;
  calledAt: Temporal.Instant | null;
  calledBy: string | null;
  /** When they were last not reached. */
  triedAt: Temporal.Instant | null;
};
/** Whose group it is. */
export type LeadTable = { activityId: string; personId: string; centreId: string; createdAt: Temporal.Instant };
/** Someone who waits at the door on one day. */
export type GreeterTable = {
  id: Generated<string>;
  centreId: string;
  day: string;
  name: string;
  linkVersion: Generated<number>;
  formKey: string;
  createdAt: Temporal.Instant;
};
/** Someone likes to be met at the door. */
export type ArrivalTable = {
  id: Generated<string>;
  centreId: string;
  occurrenceId: string;
  day: string;
  name: string;
  arrivesAt: string;
  signUpId: string | null;
  linkVersion: Generated<number>;
  formKey: string;
  createdAt: Temporal.Instant;
  withdrawnAt: Temporal.Instant | null;
};
/** A calendar to subscribe to. */
export type PersonalCalendarTable = {
  id: Generated<string>;
  centreId: string;
  /** Only of someone who leads groups: their dates are those of their groups. */
  personId: string | null;
  linkVersion: Generated<number>;
  /** Raised when the address of the feed is withdrawn; that of the page stays. */
  feedVersion: Generated<number>;
  withdrawnAt: Temporal.Instant | null;
  emptySince: Temporal.Instant | null;
  formKey: string;
  createdAt: Temporal.Instant;
};
/** Whoever put it there held the link of this version to the sign-up. */
export type PersonalCalendarEntryTable = {
  calendarId: string;
  signUpId: string;
  centreId: string;
  linkVersion: number;
  createdAt: Temporal.Instant;
};
/** What an activity says of itself in another language; an empty text was not translated. */
export type ActivityTranslationTable = {
  activityId: string;
  language: string;
  centreId: string;
  title: string;
  summary: string;
  description: string;
  expect: string[];
  audienceReason: string;
  costNote: string;
  capacityReason: string;
  placeNote: string;
  /** The Dutch texts as they were then, as JSON. */
  madeFrom: string;
  changedAt: Temporal.Instant;
};
/** A word of a published activity, or "kind:meal" and the like for what its facts say. */
export type ActivityWordTable = {
  centreId: string;
  activityId: string;
  /** Only for words of a title that one date has for itself. */
  occurrenceId: string | null;
  word: string;
  weight: number;
};
/** Every word that stands somewhere in the programme, once. */
export type WordTable = { centreId: string; word: string; skeleton: GeneratedAlways<string> };
/** Words that mean the same to this centre. */
export type SynonymTable = {
  id: Generated<string>;
  centreId: string;
  words: string[];
  /** The name of a group of ours; without words it is switched off. */
  replaces: string | null;
  formKey: string;
  createdAt: Temporal.Instant;
};
/** What stands on a paper slip, as a keyed hash. */
export type ShortCodeTable = { codeHash: string; centreId: string; signUpId: string; createdAt: Temporal.Instant };
/** Where an agenda comes in from by itself. */
export type SourceTable = {
  id: Generated<string>;
  centreId: string;
  organizationId: string;
  name: string;
  url: string;
  everyHours: number;
  publishes: Generated<boolean>;
  createdAt: Temporal.Instant;
  /** Absent: nobody said yes to the preview yet, so nothing comes in. */
  acceptedAt: Temporal.Instant | null;
  pausedAt: Temporal.Instant | null;
  nextAt: Temporal.Instant;
  claimedUntil: Temporal.Instant | null;
  etag: string | null;
  lastModified: string | null;
  fetchedAt: Temporal.Instant | null;
  succeededAt: Temporal.Instant | null;
  outcome: string | null;
  failures: Generated<number>;
  problem: string | null;
  problemStatus: number | null;
  failingSince: Temporal.Instant | null;
  /** When coordinators were written to: that it keeps failing, and that it waits for a yes. */
  toldAt: Temporal.Instant | null;
  toldWaitingAt: Temporal.Instant | null;
  /** Only while it waits for a yes, which may be given and not yet followed. */
  waitingContent: Buffer | null;
  agreedAt: Temporal.Instant | null;
  formKey: string;
};
/** Someone of the team phones whether an activity goes on. */
export type ConfirmationCallTable = {
  activityId: string;
  centreId: string;
  personId: string;
  /** Of who phones, as the others of the team read it. */
  name: string;
  takenAt: Temporal.Instant;
  outcome: CallOutcome | null;
  endedAt: Temporal.Instant | null;
};
export type CallOutcome = "goes-on" | "stops" | "nobody-reached";
/** The link behind which a partner tells this centre what it offers. */
export type PartnerDoorTable = {
  id: Generated<string>;
  organizationId: string;
  centreId: string;
  linkVersion: Generated<number>;
  openedAt: Temporal.Instant;
  withdrawnAt: Temporal.Instant | null;
};
export type ProposalTable = {
  id: Generated<string>;
  centreId: string;
  doorId: string;
  /** Absent for something new that nobody said yes to yet. */
  activityId: string | null;
  about: ProposalAbout;
  /** JSON: the checked facts and schedule, and only those that the partner changed. */
  content: string;
  title: string;
  senderName: Generated<string>;
  senderPhone: Generated<string>;
  state: Generated<ProposalState>;
  /** What the partner reads behind its link. */
  answer: Generated<string>;
  formKey: string;
  createdAt: Temporal.Instant;
  answeredAt: Temporal.Instant | null;
};
export type ProposalAbout = "new" | "change" | "end";
export type ProposalState = "new" | "accepted" | "declined";
export type IncomingFileTable = {
  id: Generated<string>;
  centreId: string;
  personId: string;
  fileName: string;
  content: Buffer;
  createdAt: Temporal.Instant;
  formKey: string;
  /** When somebody said yes to the preview, to what, what happened, and when that was done. */
  acceptedAt: Temporal.Instant | null;
  choice: string | null;
  report: string | null;
  appliedAt: Temporal.Instant | null;
};

export type WishToHearTable = {
  consentId: string;
  activityId: string;
  centreId: string;
  knownUntil: Temporal.Instant;
  toldAt: Temporal.Instant | null;
  callFrom: Temporal.Instant | null;
};

declare module "#platform/db" {
  interface Schema {
    "programme.wishToHear": WishToHearTable;
    "programme.kind": KindTable;
    "programme.activity": ActivityTable;
    "programme.schedule": ScheduleTable;
    "programme.scheduleChange": ScheduleChangeTable;
    "programme.occurrence": OccurrenceTable;
    "programme.series": SeriesTable;
    "programme.signUp": SignUpTable;
    "programme.missedDate": MissedDateTable;
    "programme.headcount": HeadcountTable;
    "programme.call": CallTable;
    "programme.lead": LeadTable;
    "programme.greeter": GreeterTable;
    "programme.arrival": ArrivalTable;
    "programme.personalCalendar": PersonalCalendarTable;
    "programme.personalCalendarEntry": PersonalCalendarEntryTable;
    "programme.activityTranslation": ActivityTranslationTable;
    "programme.activityWord": ActivityWordTable;
    "programme.word": WordTable;
    "programme.synonym": SynonymTable;
    "programme.shortCode": ShortCodeTable;
    "programme.source": SourceTable;
    "programme.confirmationCall": ConfirmationCallTable;
    "programme.partnerDoor": PartnerDoorTable;
    "programme.proposal": ProposalTable;
    "programme.incomingFile": IncomingFileTable;
  }
}
