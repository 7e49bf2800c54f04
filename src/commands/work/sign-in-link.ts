// SPDX-License-Identifier: EUPL-1.2
import { ConfigProblem } from "#platform/config";
import { type Database, house, withActor } from "#platform/db";
import { findPersonIdByEmail, type Identity } from "#platform/identity";

type Installed = { db: Database; identity: Pick<Identity, "makeSignInLink"> };

/** The link for whom these words of a command name. Whoever can ask for it can read the whole database, so it counts as a second factor. */
export async function linkFor({ db, identity }: Installed, words: readonly string[]): Promise<string> {
  const [email, ...others] = words;
  if (!email || others.length > 0) throw new ConfigProblem("Say for whom: npm run sign-in-link EMAIL");
  const personId = await withActor(db, house, async (trx) => await findPersonIdByEmail(trx, email));
  if (!personId)
    throw new ConfigProblem("Nobody signs in with this address. Look how it is written at Team, Mensen in het team.");
  return await identity.makeSignInLink(personId);
}
