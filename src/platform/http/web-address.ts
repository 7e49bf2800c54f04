// SPDX-License-Identifier: EUPL-1.2

/** Words that lead to another site: what who sends the same to thousands of forms cannot leave out. */
export function holdsWebAddress(text: string): boolean {
  return /:\/\/|\bwww\.|\[url|<a\s|[a-z0-9]\.(com|net|org|info|biz|ru|cn|xyz|top|shop|site|online|link|click|io)\b/i.test(
    text.replaceAll(/\S+@\S+/g, ""), // an address of mail leads to nobody's site
  );
}
