// SPDX-License-Identifier: EUPL-1.2

export type DemoPerson = { name: string; email: string; role: "coordinator" | "host" };

/** These two have their sign-in links printed. */
export const coordinator: DemoPerson = { name: "Noor", email: "noor@lichthuis.example", role: "coordinator" };
export const host: DemoPerson = { name: "Joke", email: "joke@lichthuis.example", role: "host" };

export const others: DemoPerson[] = [
  { name: "Malik", email: "malik@lichthuis.example", role: "coordinator" },
  { name: "Bram", email: "bram@lichthuis.example", role: "host" },
  { name: "Emine", email: "emine@lichthuis.example", role: "host" },
];
