// SPDX-License-Identifier: EUPL-1.2
// Runs as a process of its own: does what its parent asks and answers with what it saw.
import { Agent, request } from "node:http";
import { Socket } from "node:net";
import { openConversation } from "./conversation.ts";

/** Ask one after another over so many open connections: the paths in turn, on from where the last loop ended, until the time is over. */
export type Loop = {
  port: number;
  paths: string[];
  headers: Record<string, string>;
  connections: number;
  seconds: number;
};
export type LoopOutcome = { answered: number; refused: number; seconds: number; bytesPerAnswer: number };

/** Everything at once, each over a connection that was opened beforehand. */
export type Burst = { port: number; path: string; headers: Record<string, string>; body: string }[];
export type BurstOutcome = { status: number; location: string | null; tookMs: number };

process.on("message", async (plan: { loop?: Loop; burst?: Burst }) => {
  try {
    process.send?.({ outcome: plan.loop ? await runLoop(plan.loop) : await runBurst(plan.burst ?? []) });
  } catch (error) {
    process.send?.({ problem: String(error) });
  }
});

/** Where the last loop at this server ended: starting anew, it would find its first pages in memory. */
const goneOnTo = new Map<number, number>();

async function runLoop({ port, paths, headers, connections, seconds }: Loop): Promise<LoopOutcome> {
  const asked = paths.map((path) => Buffer.from(requestText(path, headers)));
  let [next, answered, refused, bytes] = [goneOnTo.get(port) ?? 0, 0, 0, 0];
  const startedMs = performance.now();
  const untilMs = startedMs + seconds * 1000;
  const visit = async () => {
    const conversation = await openConversation(port);
    while (performance.now() < untilMs) {
      const answer = await conversation.ask(asked[next++ % asked.length] ?? Buffer.alloc(0));
      if (answer.status === 200) answered += 1;
      else refused += 1;
      bytes += answer.bodyBytes;
    }
    conversation.close();
  };
  await Promise.all(Array.from({ length: connections }, visit));
  goneOnTo.set(port, next);
  return { answered, refused, seconds: (performance.now() - startedMs) / 1000, bytesPerAnswer: bytes / answered };
}

function requestText(path: string, headers: Record<string, string>): string {
  const lines = Object.entries({ host: "localhost", ...headers }).map(([name, value]) => `${name}: ${value}`);
  return `GET ${path} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n`;
}

async function runBurst(posts: Burst): Promise<BurstOutcome[]> {
  const agents = await Promise.all(posts.map(async ({ port }) => await openAgent(port)));
  const startedMs = performance.now();
  const outcomes = await Promise.all(
    posts.map(async (post, index) => ({
      ...(await send(post, agents[index])),
      tookMs: performance.now() - startedMs,
    })),
  );
  for (const agent of agents) agent?.destroy();
  return outcomes;
}

async function openAgent(port: number): Promise<Agent> {
  const socket = new Socket();
  await new Promise<void>((resolve, reject) => socket.once("error", reject).connect(port, "127.0.0.1", resolve));
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  agent.createConnection = () => socket;
  return agent;
}

async function send({ port, path, headers, body }: Burst[number], agent: Agent | undefined) {
  return await new Promise<{ status: number; location: string | null }>((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path, method: "POST", headers, ...(agent && { agent }) });
    sent.on("error", reject);
    sent.on("response", (response) => {
      response.resume();
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, location: response.headers.location ?? null }),
      );
    });
    sent.end(body);
  });
}
