// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from "preact";
import { fragmentOf } from "../area/fragment.ts";
import { BackLink } from "../area/pieces.view.tsx";

type PageHeadProps = {
  /** The place to go back to, and its name. */
  to: readonly string[];
  back: string;
  title: string;
  lead?: string | undefined;
  children?: ComponentChildren;
};

/** The way back, the heading and what this page is for. */
export function PageHead({ to, back, title, lead, children }: PageHeadProps) {
  return (
    <>
      <BackLink href={fragmentOf(...to)}>{back}</BackLink>
      <div class="stack">
        <h1>{title}</h1>
        {lead && <p class="lead">{lead}</p>}
        {children}
      </div>
    </>
  );
}
