// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from "preact";
import type { FieldErrors } from "#platform/ui";
import { BackLink, ErrorSummary, Icon, Notice, Page } from "#platform/ui";
import type { Walking } from "../paths/letter.ts";
import { nameOf } from "./seen.ts";

type FollowingPageProps = Walking & {
  title: string;
  lead?: string;
  back?: { href: string; label: string };
  errors?: FieldErrors;
  isSaved?: boolean;
  children: ComponentChildren;
};

/** Every page of what happens on a path: back to it, and who reads this. */
export function FollowingPage({ title, lead, back, errors = {}, isSaved, children, ...seen }: FollowingPageProps) {
  const { t, base } = seen;
  const to = back ?? { href: base, label: t("support:following.back") };
  return (
    <Page title={title} robots="noindex">
      <BackLink href={to.href}>{to.label}</BackLink>
      <ErrorSummary errors={errors} />
      {isSaved && <Notice kind="good">{t("support:following.saved")}</Notice>}
      <h1>{title}</h1>
      {lead && <p class="lead">{lead}</p>}
      {children}
      <WhoReads {...seen} />
    </Page>
  );
}

function WhoReads(seen: Walking) {
  const { t, side } = seen;
  const names = { name: nameOf(seen, "holder"), peer: nameOf(seen, "peer") };
  return (
    <p class="small muted feit feit--hoog">
      <Icon name="lock" />
      <span>{t(`support:following.readers.${side}`, names)}</span>
    </p>
  );
}
