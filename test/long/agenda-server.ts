// SPDX-License-Identifier: EUPL-1.2
import { once } from "node:events";
import { createServer } from "node:http";

export type AgendaServer = { url: string; timesAsked: () => number; close: () => Promise<void> };

/** A partner's site on loopback, with an agenda of one date in the second week of December. */
export async function serveAgenda(title: string): Promise<AgendaServer> {
  const lines = [
    ...["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//De haven//Agenda//NL", "BEGIN:VEVENT", "UID:een@haven.example"],
    ...["DTSTAMP:20261101T120000Z", "DTSTART;TZID=Europe/Amsterdam:20261209T140000"],
    ...["DTEND;TZID=Europe/Amsterdam:20261209T160000", `SUMMARY:${title}`, "END:VEVENT", "END:VCALENDAR", ""],
  ];
  let asked = 0;
  const server = createServer((_, res) => {
    asked += 1;
    res.writeHead(200, { "content-type": "text/calendar; charset=utf-8" }).end(lines.join("\r\n"));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The agenda has no port.");
  return {
    url: `http://127.0.0.1:${address.port}/agenda.ics`,
    timesAsked: () => asked,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}
