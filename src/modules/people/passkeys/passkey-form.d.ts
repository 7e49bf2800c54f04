// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from "preact";

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "passkey-form": {
        /** Where to ask what to ask the device. */
        question: string;
        /** Where to go when it did not work, and when one has to sign in again first. */
        failed: string;
        again?: string;
        "signs-in"?: boolean;
        children: ComponentChildren;
      };
    }
  }
}
