// SPDX-License-Identifier: EUPL-1.2
import { connect, type Socket } from "node:net";

export type Answer = { status: number; bodyBytes: number };
export type Conversation = { ask: (request: Buffer) => Promise<Answer>; close: () => void };

const headEnd = Buffer.from("\r\n\r\n");
const chunksEnd = Buffer.from("0\r\n\r\n");

/** HTTP over one open connection with as little work as can be: the servers are measured, on the same processors. */
export async function openConversation(port: number): Promise<Conversation> {
  const socket = connect({ port, host: "127.0.0.1", noDelay: true });
  await new Promise<void>((resolve, reject) => socket.once("connect", resolve).once("error", reject));
  return { ask: async (request) => await ask(socket, request), close: () => socket.destroy() };
}

async function ask(socket: Socket, request: Buffer): Promise<Answer> {
  return await new Promise((resolve, reject) => {
    const read = createReader();
    const done = () => {
      socket.off("data", onData).off("error", reject).off("close", onClose);
    };
    const onClose = () => reject(new Error("The server closed a connection."));
    const onData = (part: Buffer) => {
      const answer = read(part);
      if (!answer) return;
      done();
      resolve(answer);
    };
    socket.on("data", onData).once("error", reject).once("close", onClose);
    socket.write(request);
  });
}

/** Takes the parts of one answer and gives the answer with the last of them. */
function createReader(): (part: Buffer) => Answer | null {
  let head = Buffer.alloc(0);
  let expected: { status: number; length: number | null } | null = null;
  let [bodyBytes, tail] = [0, Buffer.alloc(0)];
  return (part) => {
    let body = part;
    if (!expected) {
      head = Buffer.concat([head, part]);
      const end = head.indexOf(headEnd);
      if (end === -1) return null;
      expected = readHead(head.subarray(0, end).toString("latin1"));
      body = head.subarray(end + headEnd.length);
    }
    bodyBytes += body.length;
    tail = Buffer.concat([tail, body]).subarray(-chunksEnd.length);
    const isWhole = expected.length === null ? tail.equals(chunksEnd) : bodyBytes >= expected.length;
    return isWhole ? { status: expected.status, bodyBytes } : null;
  };
}

function readHead(head: string): { status: number; length: number | null } {
  const length = /^content-length: (\d+)/im.exec(head)?.[1];
  return { status: Number(head.slice(9, 12)), length: length === undefined ? null : Number(length) };
}
