// SPDX-License-Identifier: EUPL-1.2

import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { asHouse, type Database, house, type Transaction, withActor } from "#platform/db";
import type { Jobs } from "#platform/jobs";
import { createTransport } from "./create-transport.ts";
import { type Message, refuseUnsafeHeaders } from "./message.ts";
import { insertMessageOnce } from "./outbox.commands.ts";
import { listWaitingMessages, listWaitingUpTo } from "./outbox.queries.ts";
import { sendOne } from "./send-one.ts";
import type { Sender } from "./transport.ts";

type MailSettings = {
  db: Database;
  jobs: Pick<Jobs, "send">;
  /** Without a mail server messages wait, and go once a later start has it. */
  sender: Sender;
  now: () => Temporal.Instant;
};

export type Mail = {
  /** The message and the job that sends it, in the caller's transaction. */
  queueMessage(trx: Transaction, message: Message, now: Temporal.Instant): Promise<void>;
  /** After what waited longer for the same address. Throws a MailProblem when the mail server did not take it, once that is noted in the outbox. */
  sendWaiting(messageId: string): Promise<void>;
  /** A job for each waiting message that has none. */
  sweepWaiting(): Promise<void>;
  /** Past the outbox, at once: null when the mail server took it, else the code that says why not. */
  sendTest(letter: Pick<Message, "address" | "subject" | "body">): Promise<string | null>;
};

class MailProblem extends Error {
  override name = "MailProblem";
  readonly code: string;

  constructor(code: string) {
    super(`The mail server did not take a message: ${code}`);
    this.code = code;
  }
}

export function createMail({ db, jobs, sender, now }: MailSettings): Mail {
  const transport = createTransport(sender);
  const readsReturns = sender.mailBounces !== null;
  const sendJob = async (trx: Transaction, id: string) => {
    await jobs.send(trx, "mail.send", { messageId: id }, { singletonKey: id });
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
      for (const { id } of inOrder) {
        const problem = await withActor(db, house, async (trx) => {
          return await sendOne(trx, id, { transport, readsReturns, now });
        });
        if (problem) throw new MailProblem(problem);
      }
    },
    async sweepWaiting() {
      if (!transport) return;
      await withActor(db, house, async (trx) => {
        for (const { id } of await listWaitingMessages(trx)) await sendJob(trx, id);
      });
    },
    async sendTest(letter) {
      if (!transport) return "ECONFIG";
      const refusal = await transport.deliver({ ...letter, id: randomUUID(), kind: "test", stopAddress: null }, now());
      return refusal?.problem ?? null;
    },
  };
}
