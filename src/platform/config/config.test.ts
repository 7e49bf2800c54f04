// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { readConfig } from "./index.ts";

const clock = "2026-11-24T11:00:00+01:00";

test("tests and pictures can start the program at another time, on this machine", () => {
  expect(readConfig({ CLOCK: clock }).clockMs).toBe(Date.UTC(2026, 10, 24, 10));
  expect(readConfig({}).clockMs).toBeNull();
});

test("whom to tell of a hole is an address of mail or a page over https, and nothing else starts", () => {
  expect(readConfig({ SECURITY_CONTACT: "veilig@beheer.example" }).securityContact).toBe(
    "mailto:veilig@beheer.example",
  );
  expect(readConfig({ SECURITY_CONTACT: "https://beheer.example/melden" }).securityContact).toMatch(/^https:/);
  expect(readConfig({}).securityContact).toBeNull();
  for (const wrong of ["http://beheer.example", "bel ons", "a@b.example\nExpires: 2099"]) {
    expect(() => readConfig({ SECURITY_CONTACT: wrong })).toThrow("SECURITY_CONTACT");
  }
});

test("a program that others can reach keeps the real time", () => {
  expect(() => readConfig({ CLOCK: clock, HOST: "0.0.0.0" })).toThrow("CLOCK is for tests on this machine.");
});

test("a time that nobody can read stops the start with a sentence", () => {
  expect(() => readConfig({ CLOCK: "eleven" })).toThrow("CLOCK is not a moment");
});

test("the address of the installation is one that links can begin with", () => {
  expect(readConfig({ PUBLIC_URL: "https://Centrum.example/" }).publicUrl).toBe("https://centrum.example");
  expect(readConfig({ PUBLIC_URL: "", PORT: "3900" }).publicUrl).toBe("http://localhost:3900");
  for (const wrong of [
    "centrum.example",
    "ftp://centrum.example",
    "https://centrum.example/nl",
    "https://a:b@c.example",
  ]) {
    expect(() => readConfig({ PUBLIC_URL: wrong })).toThrow("PUBLIC_URL is no address");
  }
});

test.each([
  ["JOBS", "appart", "inside, apart"],
  ["LOG_LEVEL", "verbose", "info, silent"],
])("%s spelt otherwise stops the start, and says what it can be", (name, wrong, choices) => {
  expect(() => readConfig({ [name]: wrong })).toThrow(`${name} is none of ${choices}`);
});

test("without a word the jobs run inside, and the log says what happens", () => {
  expect(readConfig({ JOBS: "", LOG_LEVEL: "" })).toMatchObject({ jobs: "inside", logLevel: "info" });
  expect(readConfig({ JOBS: "apart", LOG_LEVEL: "silent" })).toMatchObject({ jobs: "apart", logLevel: "silent" });
});
