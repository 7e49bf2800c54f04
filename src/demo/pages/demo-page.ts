// SPDX-License-Identifier: EUPL-1.2

/** A page of the house in Markdown, in both languages. */
export type DemoPage = { slug: string; titleNl: string; bodyNl: string; titleEn: string; bodyEn: string };
