// SPDX-License-Identifier: EUPL-1.2
import type { BrowserContext } from "@playwright/test";

/** What a browser complained about; grows while the pages of this context are used. */
export function watch(context: BrowserContext, address: string): string[] {
  const problems: string[] = [];
  context.on("console", (message) => {
    const isOurAnswer = /Failed to load resource.*status of (404|409|422|429)/.test(message.text());
    if (["error", "warning"].includes(message.type()) && !isOurAnswer) problems.push(message.text());
  });
  context.on("weberror", (error) => problems.push(error.error().message));
  context.on("request", (request) => {
    if (new URL(request.url()).origin !== address) problems.push(`asked elsewhere: ${request.url()}`);
  });
  return problems;
}
