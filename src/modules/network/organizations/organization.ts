// SPDX-License-Identifier: EUPL-1.2

/** What a partner tells about itself. An empty text is nothing to tell. */
export type OrganizationFacts = {
  name: string;
  description: string;
  website: string | null;
  email: string | null;
  phone: string | null;
};

export type Organization = OrganizationFacts & { id: string };

/** Where a link may safely go: an address that anyone can open in a browser, without a name and password in it. */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s/]+\.[^\s/]+/i.test(text) || !URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return /^https?:$/.test(protocol) && username === "" && password === "";
}
