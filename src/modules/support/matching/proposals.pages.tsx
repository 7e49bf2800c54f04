// SPDX-License-Identifier: EUPL-1.2
import type { Language, T } from "#platform/i18n";
import { AsideOf, Form, FormKey, SubmitButton } from "#platform/ui";
import { OwnLines } from "./own-lines.tsx";
import type { Proposal } from "./propose.ts";
import { reasonsInWords } from "./reason-words.ts";

type ProposalsProps = {
  t: T;
  language: Language;
  proposals: readonly Proposal[];
  action: string;
  formKey: string;
  /** Of the button under each. */
  ask: string;
};

/** One form with a button for each: whoever presses twice still asks one. */
export function Proposals({ t, language, proposals, action, formKey, ask }: ProposalsProps) {
  return (
    <Form action={action}>
      <FormKey value={formKey} />
      <ul class="kaarten" role="list">
        {proposals.map(({ id, ...peer }) => (
          <li class="card stack--sm">
            <PeerInWords t={t} language={language} peer={peer} />
            <SubmitButton kind="second" name="peer" value={id}>
              {ask}
              <AsideOf>{peer.name}</AsideOf>
            </SubmitButton>
          </li>
        ))}
      </ul>
    </Form>
  );
}

type PeerInWordsProps = { t: T; language: Language; peer: Omit<Proposal, "id"> };

/** A peer worker as whoever looks for somebody sees them. */
export function PeerInWords({ t, language, peer: { name, about, reasons } }: PeerInWordsProps) {
  return (
    <>
      <h3>{name}</h3>
      <p>{t("support:matching.because", { name, reasons: reasonsInWords(t, language, reasons) })}</p>
      {about && (
        <p class="muted">
          <OwnLines text={about} />
        </p>
      )}
    </>
  );
}
