// SPDX-License-Identifier: EUPL-1.2
import { randomBytes, randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { addColleague, openTwoDoors, signInWell } from "./two-doors.ts";

const kluis = "/mijn-plek/kluis";
const rounds = 25;

test("two devices of one person that save the same at the same moment, each at another process: one is first, the other hears so and goes on from there, and no word of either is lost", async () => {
  const doors = await openTwoDoors();
  const noor = await addColleague(doors, "Noor", "coordinator");
  const [phone, laptop] = [await signInWell(doors, noor), await signInWell(doors, noor)];
  const id = randomUUID();
  const save = async (device: typeof phone, door: typeof doors.left, base: number, words: string) => {
    const answer = await device.send(door, `${kluis}/stukken/${id}?op=${base}`, envelope(words));
    return { status: answer.status, version: Number(JSON.parse(answer.text).version) };
  };

  let newest = 0;
  for (let round = 0; round < rounds; round += 1) {
    const [atLeft, atRight] = await Promise.all([
      save(phone, doors.left, newest, `telefoon ${round}`),
      save(laptop, doors.right, newest, `laptop ${round}`),
    ]);
    expect([atLeft.status, atRight.status].toSorted()).toEqual([200, 409]);
    expect([atLeft.version, atRight.version]).toEqual([newest + 1, newest + 1]);
    const late = await (atLeft.status === 409
      ? save(phone, doors.left, atLeft.version, `telefoon ${round}`)
      : save(laptop, doors.right, atRight.version, `laptop ${round}`));
    expect(late).toEqual({ status: 200, version: newest + 2 });
    newest += 2;
  }

  const kept = await Promise.all(
    Array.from({ length: newest }, async (_, at) => {
      return (await phone.get(doors.right, `${kluis}/stukken/${id}/versies/${at + 1}`)).text.split("\n")[2] ?? "";
    }),
  );
  const written = Array.from({ length: rounds }, (_, round) => [`telefoon ${round}`, `laptop ${round}`]).flat();
  expect(kept.toSorted()).toEqual(written.toSorted());
  const { rows } = await doors.pool.query("select seq::int, version from selfhelp.entry");
  expect(rows).toEqual([{ seq: newest, version: newest }]);
});

/** What looks sealed from outside. */
function envelope(words: string): Buffer {
  const header = `age-encryption.org/v1\n-> X25519 ${randomBytes(32).toString("base64")}\n`;
  return Buffer.concat([Buffer.from(`${header}${words}\n`), randomBytes(1024)]);
}
