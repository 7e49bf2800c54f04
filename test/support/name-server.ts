// SPDX-License-Identifier: EUPL-1.2
import { createSocket } from "node:dgram";
import { once } from "node:events";

/** By name; each TXT record as one text, each MX as the name of a mail server. */
export type Names = Record<string, { txt?: string[]; mx?: string[] }>;

const types = { txt: 16, mx: 15 };
const noSuchName = 3;

/** A name server on loopback that knows only these names; what it does not know does not exist. Gives "127.0.0.1:PORT". */
export async function startNameServer(names: Names): Promise<{ address: string; close: () => void }> {
  const socket = createSocket("udp4");
  socket.on("message", (question, { port, address }) => socket.send(answer(question, names), port, address));
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");
  return { address: `127.0.0.1:${socket.address().port}`, close: () => socket.close() };
}

/** RFC 1035, as far as one question asks for it. */
function answer(question: Buffer, names: Names): Buffer {
  const { name, end } = readName(question);
  const type = question.readUInt16BE(end);
  const known = names[name];
  const data = type === types.txt ? (known?.txt ?? []).map(textData) : (known?.mx ?? []).map(mailData);
  const header = Buffer.from(question.subarray(0, 12));
  header.writeUInt16BE(0x8180 | (known ? 0 : noSuchName), 2);
  header.writeUInt16BE(data.length, 6);
  header.writeUInt32BE(0, 8);
  const records = data.flatMap((one) => [fixedPart(type, one.length), one]);
  return Buffer.concat([header, question.subarray(12, end + 4), ...records]);
}

function readName(question: Buffer): { name: string; end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = question.readUInt8(at); length > 0; length = question.readUInt8(at)) {
    labels.push(question.toString("latin1", at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { name: labels.join(".").toLowerCase(), end: at + 1 };
}

/** The name again (as where the question has it), class IN, an hour. */
function fixedPart(type: number, length: number): Buffer {
  const part = Buffer.alloc(12);
  part.writeUInt16BE(0xc00c, 0);
  part.writeUInt16BE(type, 2);
  part.writeUInt16BE(1, 4);
  part.writeUInt32BE(3600, 6);
  part.writeUInt16BE(length, 10);
  return part;
}

function textData(text: string): Buffer {
  const pieces = text.match(/.{1,255}/g) ?? [""];
  return Buffer.concat(pieces.flatMap((piece) => [Buffer.from([piece.length]), Buffer.from(piece, "latin1")]));
}

function mailData(name: string): Buffer {
  const labels = name.split(".").flatMap((label) => [Buffer.from([label.length]), Buffer.from(label, "latin1")]);
  return Buffer.concat([Buffer.from([0, 10]), ...labels, Buffer.from([0])]);
}
