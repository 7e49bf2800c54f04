// SPDX-License-Identifier: EUPL-1.2
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { AppEnv, CentreOfRequest } from "#platform/http";
import { base } from "./described-routes.ts";

/** The document of OpenAPI 3.1, made of the schemas by which the answers are written. */
export function describeApi(routes: OpenAPIHono<AppEnv>, { origin, frame }: CentreOfRequest) {
  const document = routes.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: `${frame.name}: the directory`,
      version: "1.0.0",
      description:
        "Help and support in the region, for other programs. No key is needed. Within v1 only additions are made; what goes is told twelve months before by the headers Deprecation (RFC 9745) and Sunset (RFC 8594).",
    },
    servers: [
      { url: origin, description: "Words in Dutch" },
      { url: `${origin}/en`, description: "Words in English" },
    ],
    externalDocs: { url: `${origin}/en${base}`, description: "The same to read" },
  });
  return { ...document, paths: { ...document.paths, ...programme } };
}

/** Stands beside the directory; its fields are told on the page. */
const programme = {
  "/programma.json": {
    get: {
      tags: ["Programme"],
      summary: "The dates of the centre's programme, where it has one",
      parameters: [
        { name: "dag", in: "query", required: false, schema: { type: "string", format: "date" } },
        { name: "week", in: "query", required: false, schema: { type: "string", format: "date" } },
      ],
      responses: {
        200: {
          description: "All dates ahead, or of the chosen days",
          content: {
            "application/json": {
              schema: {
                type: "object",
                required: ["name", "url", "timeZone", "language", "dates"],
                properties: {
                  name: { type: "string" },
                  url: { type: "string", format: "uri" },
                  timeZone: { type: "string" },
                  language: { type: "string" },
                  dates: {
                    type: "array",
                    items: { type: "object", required: ["id", "url", "title", "starts", "ends"] },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
} as const;
