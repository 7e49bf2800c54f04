// SPDX-License-Identifier: EUPL-1.2

export { answerFeed, type Feed, gather } from "./answer-feed.ts";
export { csvLine, csvMark } from "./csv.ts";
export { inPortions } from "./in-portions.ts";
export { inOneReading } from "./reading.queries.ts";
