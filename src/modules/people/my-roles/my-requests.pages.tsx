// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { Aside, Form, SubmitButton } from "#platform/ui";
import type { RoleName } from "../persons/roles.ts";
import { Part, YesOrNo } from "./my-parts.pages.tsx";
import { type MyTask, OfferedTasks } from "./my-tasks.pages.tsx";

export type MyRequest = {
  id: string;
  role: RoleName;
  centre: string;
  /** Of whom one would be the contact, where that is another organization. */
  organization: string | null;
  day: string;
  answer: "yes" | "notNow" | null;
  answerWords: string | null;
};
type OffersProps = { t: T; path: string; offers: readonly MyRequest[]; tasks: readonly MyTask[] };

export function AskedOfYou(props: OffersProps) {
  const { t, offers, tasks, path } = props;
  if (offers.length === 0 && tasks.every(({ isAccepted }) => isAccepted)) return null;
  return (
    <Part id="h-gevraagd" title={t("people:roles.asked.title")}>
      <p>{t("people:roles.asked.free")}</p>
      {offers.map((offer) => (
        <div class="card stack--sm">
          <p>{offerInWords(t, offer)}</p>
          <YesOrNo t={t} action={`${path}/vragen/${offer.id}/antwoord`} to={t(`people:role.${offer.role}.name`)} />
        </div>
      ))}
      <OfferedTasks {...props} />
    </Part>
  );
}

function offerInWords(t: T, { role, centre, organization }: MyRequest): string {
  const words = { centre, role: t(`people:role.${role}.name`) };
  return organization === null
    ? t("people:roles.asked.role", words)
    : t("people:roles.asked.contact", { ...words, organization });
}

export function WhatYouAsked({ t, asked, path }: { t: T; path: string; asked: readonly MyRequest[] }) {
  if (asked.length === 0) return null;
  return (
    <Part id="h-vragen" title={t("people:roles.waiting.title")}>
      {asked.map((request) => {
        const role = t(`people:role.${request.role}.name`);
        return (
          <div class="card stack--sm">
            <p>{t(`people:roles.waiting.${request.answer ?? "open"}`, { role, day: request.day })}</p>
            {request.answerWords && <p>{t("people:roles.waiting.words", { words: request.answerWords })}</p>}
            {request.answer === null && (
              <Form action={`${path}/vragen/${request.id}/intrekking`}>
                <SubmitButton kind="quiet">
                  {t("people:roles.waiting.withdraw")}
                  <Aside>{t("people:roles.waiting.withdrawOf", { role })}</Aside>
                </SubmitButton>
              </Form>
            )}
          </div>
        );
      })}
    </Part>
  );
}
