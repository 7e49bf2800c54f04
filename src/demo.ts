// SPDX-License-Identifier: EUPL-1.2
import { listCentres } from "#modules/network";
import { house, withActor } from "#platform/db";
import { linkToken } from "#platform/links";
import type { Program } from "./app.ts";
import { emptyDemo } from "./demo/empty.commands.ts";
import { furnish } from "./demo/furnish.ts";
import { drawPictures } from "./demo/hang-pictures.ts";
import { refuseElsewhere, refuseOthers } from "./demo/only-here.ts";
import type { Ground } from "./foundation.ts";

/** The made-up house, the same at every start and with dates around now; what was done in it before is gone. Tells how to sign in. */
export async function furnishDemo(ground: Ground, program: Program): Promise<void> {
  const { config, connections, db, now } = ground;
  refuseElsewhere(config);
  const centres = await listCentres(db);
  refuseOthers(centres, config.dataDir);
  if (centres.length > 0) await emptyDemo(connections.owner);
  const own = { keys: ground.keys, pictures: await drawPictures() };
  const { coordinatorId, hostId, peerId, pathId } = await withActor(
    db,
    house,
    async (trx) => await furnish(trx, own, now()),
  );
  const coordinatorLink = await program.identity.makeSignInLink(coordinatorId);
  const hostLink = await program.identity.makeSignInLink(hostId);
  const peerLink = await program.identity.makeSignInLink(peerId);
  const pathToken = linkToken(ground.keys, { kind: "support", id: pathId, version: 1 });
  process.stdout.write(
    `This is Het Lichthuis, a made-up house. Whatever you do in it is gone at the next start.
  Look around:              ${config.publicUrl}
  Sign in as a coordinator: ${coordinatorLink}
  Sign in as a host:        ${hostLink}
  Sign in as a peer worker: ${peerLink}
  With whom they walk:      ${config.publicUrl}/traject/${pathToken}
Each link to sign in works once, within a day.
`,
  );
}
