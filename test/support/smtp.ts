// SPDX-License-Identifier: EUPL-1.2
import { once } from "node:events";
import { createServer, type Server, type Socket } from "node:net";

export type ReceivedMail = {
  from: string;
  to: string[];
  headers: Map<string, string>;
  text: string;
  /** As it came in, for what is signed. */
  raw: string;
};

export type MailServer = {
  url: string;
  received: ReceivedMail[];
  /** Answers each receiver with this, for instance "550 No such mailbox"; null takes mail again. */
  refuseWith(answer: string | null): void;
  /** Runs when a message has come in whole, before the sender is told so. */
  beforeAnswering(happens: () => Promise<void>): void;
  /** Nobody listens any more; `comeUp` listens on the same port again. */
  goDown(): Promise<void>;
  comeUp(): Promise<void>;
};

/** A mail server on loopback that speaks just enough SMTP, and keeps what it was given. */
export async function startMailServer(): Promise<MailServer> {
  const received: ReceivedMail[] = [];
  const sockets = new Set<Socket>();
  let refusal: string | null = null;
  let happens = async () => {};
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket)).on("error", () => {});
    const keep = async (mail: ReceivedMail) => {
      received.push(mail);
      await happens();
    };
    converse(socket, () => refusal, keep);
  });
  const port = await listen(server, 0);
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    refuseWith: (answer) => {
      refusal = answer;
    },
    beforeAnswering: (what) => {
      happens = what;
    },
    async goDown() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
    async comeUp() {
      await listen(server, port);
    },
  };
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The mail server has no port.");
  return address.port;
}

function converse(socket: Socket, refusal: () => string | null, keep: (mail: ReceivedMail) => Promise<void>): void {
  const say = (line: string) => socket.write(`${line}\r\n`);
  let envelope: { from: string; to: string[] } = { from: "", to: [] };
  let content: string[] | null = null;

  const answer = (line: string): unknown => {
    if (content && line !== ".") return content.push(line.replace(/^\./, ""));
    if (content) {
      const kept = keep({ ...envelope, ...readMail(content), raw: content.map((one) => `${one}\r\n`).join("") });
      content = null;
      return kept.then(() => say("250 Kept"));
    }
    const verb = line.slice(0, 4).toUpperCase();
    if (verb === "MAIL") envelope = { from: addressIn(line), to: [] };
    if (verb === "RCPT" && refusal()) return say(refusal() ?? "");
    if (verb === "RCPT") envelope.to.push(addressIn(line));
    if (verb === "DATA") content = [];
    if (verb === "QUIT") return socket.end("221 Bye\r\n");
    return say(verb === "DATA" ? "354 Go on" : "250 Fine");
  };

  let rest = "";
  socket.setEncoding("utf8").on("data", (chunk) => {
    const lines = (rest + chunk).split("\r\n");
    rest = lines.pop() ?? "";
    for (const line of lines) answer(line);
  });
  say("220 test");
}

function addressIn(line: string): string {
  return /<(.*?)>/.exec(line)?.[1] ?? "";
}

function readMail(lines: string[]): { headers: Map<string, string>; text: string } {
  const end = lines.indexOf("");
  const folded = lines
    .slice(0, end)
    .join("\r\n")
    .replaceAll(/\r\n[ \t]+/g, " ")
    .split("\r\n");
  const headers = new Map<string, string>();
  for (const header of folded) {
    const colon = header.indexOf(":");
    headers.set(header.slice(0, colon).toLowerCase(), header.slice(colon + 1).trim());
  }
  return {
    headers,
    text: decode(lines.slice(end + 1).join("\r\n"), headers.get("content-transfer-encoding") ?? "7bit"),
  };
}

function decode(body: string, encoding: string): string {
  if (encoding === "base64") return Buffer.from(body, "base64").toString("utf8");
  if (encoding !== "quoted-printable") return body;
  const bytes = body
    .replaceAll("=\r\n", "")
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}
