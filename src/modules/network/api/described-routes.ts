// SPDX-License-Identifier: EUPL-1.2
import { createRoute, z } from "@hono/zod-openapi";
import { anyone, may } from "#platform/http";
import { entriesAsked, idAsked, pageAsked } from "./asked.ts";
import { asking, whenPlaceIsKnown, whileUnchanged } from "./fresh.ts";
import { check, entry, municipalityList, organization, pageOf, problem, term } from "./schemas.ts";

export const base = "/api/v1";

const problems = {
  400: problemAnswer("What was asked cannot be understood; `detail` says why."),
  404: problemAnswer("There is nothing here, or nothing that everyone may see."),
  429: problemAnswer("Too many questions in a short time."),
} as const;

export const entriesRoute = createRoute({
  ...{ method: "get", path: `${base}/entries`, tags: ["Entries"] },
  middleware: [...forEveryone(), whenPlaceIsKnown],
  summary: "Help and support, by the choices of the list",
  request: { query: entriesAsked },
  responses: { 200: answer("One page", pageOf("EntryPage", entry)), 400: problems[400], 429: problems[429] },
});

export const entryRoute = createRoute({
  ...{ method: "get", path: `${base}/entries/{id}`, tags: ["Entries"] },
  middleware: forEveryone(),
  summary: "One entry",
  request: { params: idAsked },
  responses: { 200: answer("The entry", entry), ...problems },
});

export const organizationsRoute = createRoute({
  ...{ method: "get", path: `${base}/organizations`, tags: ["Organizations"] },
  middleware: forEveryone(),
  summary: "Whoever offers an entry",
  request: { query: pageAsked },
  responses: {
    200: answer("One page", pageOf("OrganizationPage", organization)),
    400: problems[400],
    429: problems[429],
  },
});

export const organizationRoute = createRoute({
  ...{ method: "get", path: `${base}/organizations/{id}`, tags: ["Organizations"] },
  middleware: forEveryone(),
  summary: "One organization",
  request: { params: idAsked },
  responses: { 200: answer("The organization", organization), ...problems },
});

export const checksRoute = createRoute({
  ...{ method: "get", path: `${base}/checks`, tags: ["Entries"] },
  middleware: forEveryone(),
  summary: "When each entry was last looked at",
  request: { query: pageAsked },
  responses: { 200: answer("One page", pageOf("CheckPage", check)), 400: problems[400], 429: problems[429] },
});

export const termsRoute = createRoute({
  ...{ method: "get", path: `${base}/terms`, tags: ["Words"] },
  middleware: forEveryone(),
  summary: "The codes that can be chosen, and what they are called",
  responses: { 200: answer("All of them", z.object({ items: z.array(term) }).openapi("Terms")), 429: problems[429] },
});

export const municipalitiesRoute = createRoute({
  ...{ method: "get", path: `${base}/municipalities`, tags: ["Words"] },
  middleware: forEveryone(),
  summary: "The municipalities of the Netherlands",
  responses: { 200: answer("All of them", municipalityList), 429: problems[429] },
});

/** One permission on each route, as everywhere. */
function forEveryone() {
  return [may(anyone), asking, whileUnchanged];
}

function answer<Schema extends z.ZodType>(description: string, schema: Schema) {
  return { description, content: { "application/json": { schema } } };
}

function problemAnswer(description: string) {
  return { description, content: { "application/problem+json": { schema: problem } } };
}
