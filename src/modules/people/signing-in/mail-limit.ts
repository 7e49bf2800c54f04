// SPDX-License-Identifier: EUPL-1.2
import { limit } from "#platform/http";

/** Letters with a link to one address of mail, whoever asks for them: enough for who lost one, too few to bother. */
export const mailLimit = limit({ what: "sign-in-mail", most: 5, perMinutes: 60, mostPerDay: 20, per: "mailbox" });
