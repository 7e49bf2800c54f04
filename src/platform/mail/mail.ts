// SPDX-License-Identifier: EUPL-1.2

import type { Temporal } from "temporal-polyfill";
import { asHouse, type Database, house, type Transaction, withActor } from "#platform/db";
import type { Jobs } from "#platform/jobs";
import { type Message, refuseUnsafeHeaders } from "./message.ts";
import { insertMessageOnce, lockMessageForSending, markProblem, markSent } from "./outbox.commands.ts";
import { listWaitingMessages, listWaitingUpTo } from "./outbox.queries.ts";
import { createTransport, type Transport } from "./transport.ts";

export type MailSettings = {
  db: Database;
  jobs: Pick<Jobs, "send">;
  /** Absent: messages wait, and go once a later start has it. */
  smtpUrl: string | null;
  mailFrom: string;
  now: () => Temporal.Instant;
};

export type Mail = {
  /** The message and the job that sends it, in the caller's transaction. */
  queueMessage(trx: Transaction, message: Message, now: Temporal.Instant): Promise<void>;
  /** After what waited longer for the same address. Throws a MailProblem when the mail server did not take it, once that is noted in the outbox. */
  sendWaiting(messageId: string): Promise<void>;
  /** A job for each waiting message that has none. */
  sweepWaiting(): Promise<void>;
};

export class MailProblem extends Error {
  override name = "MailProblem";
  readonly code: string;

  constructor(code: string) {
    super(`The mail server did not take a message: ${code}`);
    this.code = code;
  }
}

export function createMail({ db, jobs, smtpUrl, mailFrom, now }: MailSettings): Mail {
  const transport = smtpUrl ? createTransport(smtpUrl, mailFrom) : null;
  const sendJob = async (trx: Transaction, id: string) => {
    await jobs.send(trx, "mail.send", { messageId: id }, { singletonKey: id });
  };

  // The row stays locked while the mail server is spoken to: a crash then leaves it waiting, so at worst it goes twice.
  const sendOne = async (to: Transport, id: string) => {
    const problem = await withActor(db, house, async (trx) => {
      const message = await lockMessageForSending(trx, id, now());
      if (!message) return null;
      const refusal = await to.deliver(message, now());
      if (refusal) await markProblem(trx, id, refusal);
      else await markSent(trx, id, now());
      return refusal;
    });
    if (problem) throw new MailProblem(problem);
  };

  return {
    async queueMessage(trx, message, at) {
      refuseUnsafeHeaders(message);
      const id = await asHouse(trx, async () => await insertMessageOnce(trx, message, at));
      if (id) await sendJob(trx, id);
    },
    async sendWaiting(messageId) {
      if (!transport) return;
      const inOrder = await withActor(db, house, async (trx) => await listWaitingUpTo(trx, messageId));
      for (const { id } of inOrder) await sendOne(transport, id);
    },
    async sweepWaiting() {
      if (!transport) return;
      await withActor(db, house, async (trx) => {
        for (const { id } of await listWaitingMessages(trx)) await sendJob(trx, id);
      });
    },
  };
}
