// SPDX-License-Identifier: EUPL-1.2
import { hash } from "node:crypto";
import * as z from "zod";

const fixedTable = z.object({
  caption: z.string(),
  columns: z.array(z.string()),
  /** The first cell names its row. */
  rows: z.array(z.array(z.string())),
});
const fixedContent = z.object({ paragraphs: z.array(z.string()), tables: z.array(fixedTable) });
const fixedDocument = z.object({
  house: z.string(),
  title: z.string(),
  forWhom: z.string(),
  from: z.string(),
  until: z.string(),
  language: z.enum(["nl", "en"]),
  version: z.number(),
  whatChanged: z.string(),
  releasedOn: z.string(),
  parts: z.array(fixedContent.extend({ heading: z.string() })),
});

export type FixedTable = z.infer<typeof fixedTable>;
export type FixedContent = z.infer<typeof fixedContent>;
export type FixedDocument = z.infer<typeof fixedDocument>;

export function readDocument(content: string): FixedDocument {
  return fixedDocument.parse(JSON.parse(content));
}

/** What anyone can work out again from the content, to see that it is the same. */
export function hashOf(content: string): string {
  return hash("sha256", content);
}

/** "3f5a 09bc …": to read aloud and compare. */
export function hashInGroups(text: string): string {
  return text.match(/.{1,4}/g)?.join(" ") ?? "";
}

/** As kept with a draft: the words of the house, or what the platform knew when it was asked. */
export function contentOf({ source, content }: { source: string; content: string }): FixedContent {
  if (source !== "") return fixedContent.parse(JSON.parse(content));
  return { paragraphs: content.split(/\n{2,}/), tables: [] };
}

export function tablesOf({ parts }: Pick<FixedDocument, "parts">): FixedTable[] {
  return parts.flatMap(({ tables }) => tables);
}
