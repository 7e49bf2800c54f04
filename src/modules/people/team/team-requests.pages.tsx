// SPDX-License-Identifier: EUPL-1.2
import { inLanguage } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { Aside, Form, SubmitButton, TextArea } from "#platform/ui";
import type { RoleName } from "../persons/roles.ts";
import { teamPath } from "../roles/paths.ts";

export type RequestInWords = {
  id: string;
  name: string;
  role: RoleName;
  askedBy: "person" | "centre";
  words: string | null;
  day: string;
  answer: "yes" | "notNow" | null;
  /** Of whom they would be the contact, where that is another organization. */
  organization: string | null;
};
type RequestsProps = { t: T; language: Language; requests: readonly RequestInWords[] };

/** Who would like a role here, and who was asked for one. */
export function TeamRequests(props: RequestsProps) {
  return (
    <>
      <Wanted {...props} />
      <Offered {...props} />
    </>
  );
}

function Wanted({ t, language, requests }: RequestsProps) {
  const wanted = requests.filter(({ askedBy }) => askedBy === "person");
  if (wanted.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="h-vragen">
      <h2 id="h-vragen">{t("people:roles.team.wants.title")}</h2>
      {wanted.map((request) => (
        <div class="card stack--sm">
          <p>
            {t("people:roles.team.wants.line", { name: request.name, role: t(`people:role.${request.role}.name`) })}
          </p>
          {request.words && <blockquote>{request.words}</blockquote>}
          <p class="small">{t("people:roles.team.wants.since", { day: request.day })}</p>
          <AnswerForm
            t={t}
            request={request}
            action={inLanguage(language, `${teamPath}/vragen/${request.id}/antwoord`)}
          />
        </div>
      ))}
    </section>
  );
}

function AnswerForm({ t, request, action }: { t: T; request: RequestInWords; action: string }) {
  const { id, name } = request;
  return (
    <Form action={action} class="stack--sm">
      <TextArea
        name="words"
        id={`words-${id}`}
        label={t("people:roles.team.wants.words", { name })}
        hint={t("people:roles.team.wants.wordsHint", { name })}
        rows={2}
        maxlength={1000}
      />
      <div class="knoppen">
        <SubmitButton name="answer" value="yes">
          {t("people:roles.team.wants.yes")}
          <Aside>{name}</Aside>
        </SubmitButton>
        <SubmitButton kind="second" name="answer" value="notNow">
          {t("people:roles.team.wants.notNow")}
          <Aside>{name}</Aside>
        </SubmitButton>
      </div>
    </Form>
  );
}

export function Offered({ t, language, requests }: RequestsProps) {
  const offered = requests.filter(({ askedBy }) => askedBy === "centre");
  if (offered.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="h-gevraagd">
      <h2 id="h-gevraagd">{t("people:roles.team.offers.title")}</h2>
      <ul class="stack--sm" role="list">
        {offered.map((request) => (
          <li class="card row row--between">
            <p>{offerInWords(t, request)}</p>
            {request.answer === null && (
              <Form action={inLanguage(language, `${teamPath}/vragen/${request.id}/intrekking`)}>
                <SubmitButton kind="quiet">
                  {t("people:roles.team.offers.withdraw")}
                  <Aside>{t("people:roles.team.offers.withdrawOf", { name: request.name })}</Aside>
                </SubmitButton>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function offerInWords(t: T, { name, role, day, answer, organization }: RequestInWords): string {
  const words = { name, day, role: t(`people:role.${role}.name`) };
  if (answer !== null) return t("people:roles.team.offers.no", words);
  if (organization === null) return t("people:roles.team.offers.open", words);
  return t("people:roles.team.offers.openFor", { ...words, organization });
}
