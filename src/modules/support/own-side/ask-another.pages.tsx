// SPDX-License-Identifier: EUPL-1.2
import { type Sent, typedField, typedText } from "#platform/http";
import type { T } from "#platform/i18n";
import { Form, FormKey, Icon, Radios, SubmitButton, TextArea } from "#platform/ui";
import type { PeerWithRoom } from "../peers/peers-with-room.queries.ts";
import { longestWords } from "./handing-over.form.ts";

type AskAnotherProps = Sent & {
  t: T;
  action: string;
  peers: readonly PeerWithRoom[];
  formKey: string;
  /** What stands with the words for the one whose path it is, and that asking opens nothing. */
  said: { words: string; wordsHint: string; opensNothing: string };
};

/** Whom one asks to walk along instead, and something for the one whose path it is. */
export function AskAnother({ t, action, peers, formKey, said, typed, errors }: AskAnotherProps) {
  return (
    <Form class="card stack--lg" action={action}>
      <FormKey value={formKey} />
      <Radios
        name="peer"
        legend={t("support:ownSide.handingOver.peer")}
        hint={t("support:ownSide.handingOver.peerHint")}
        options={peers.map(({ id, name }) => ({ value: id, label: name }))}
        value={typedText(typed, "peer")}
        error={errors.peer}
      />
      <TextArea
        {...typedField({ typed, errors }, "words")}
        label={said.words}
        hint={said.wordsHint}
        rows={4}
        maxlength={longestWords}
      />
      <p class="feit feit--hoog">
        <Icon name="info" />
        <span>{said.opensNothing}</span>
      </p>
      <SubmitButton>{t("support:ownSide.handingOver.ask")}</SubmitButton>
    </Form>
  );
}
