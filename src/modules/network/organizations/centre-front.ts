// SPDX-License-Identifier: EUPL-1.2

/** What a house says of itself on its front page, and how one reaches it. */
export type CentreFront = {
  name: string;
  intro: string;
  doorNote: string;
  phone: string | null;
  email: string | null;
  address1: string;
  address2: string;
  postalCode: string;
  city: string;
};
