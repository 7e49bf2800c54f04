// SPDX-License-Identifier: EUPL-1.2
import { useState } from "preact/hooks";
import { useArea } from "../area/area-context.ts";
import { ChoiceField, LineField } from "../area/fields.view.tsx";
import { Form, Notice } from "../area/pieces.view.tsx";
import { todayHere } from "../area/today.ts";
import { dayOf } from "../area/tool.view.tsx";
import { offline } from "../device/keeper.ts";
import type { Vault } from "../device/vault.ts";
import type { ShareViewProps } from "./share.view.tsx";
import type { SharedDocument } from "./shared-document.ts";
import {
  dayAfter,
  digestOf,
  newSecret,
  type SendProblem,
  type ShareNote,
  sendShare,
  type Term,
  terms,
  usualTerm,
  withdraw,
} from "./shares.ts";

type Typed = { name: string; from: string; pin: string; term: Term };
type Wrong = "name" | "pin" | SendProblem | "offline" | null;
type NewShareProps = Omit<ShareViewProps, "onTake" | "isForOne"> & { onMade: (note: ShareNote) => void };

const nothing: Typed = { name: "", from: "", pin: "", term: usualTerm };
const fewestPinSigns = 4;

export function NewShare({ document, about, forProfessionals, mayWrite = false, onMade }: NewShareProps) {
  const { t, vault, sendSoon } = useArea();
  const [typed, setTyped] = useState(nothing);
  const [wrong, setWrong] = useState<Wrong>(null);
  const submit = async () => {
    const shared = document();
    const note = await noteOf(typed, { about, mayWrite, shared });
    const problem = problemWith(note) ?? (await sendShare(note, shared).catch(offline));
    setWrong(problem);
    if (problem) return;
    await keep(vault, note);
    sendSoon("at once");
    onMade(note);
  };
  return (
    <section class="stack niet-printen">
      <h2>{t(mayWrite ? "selfhelp:card.share.invite" : "selfhelp:card.share.new")}</h2>
      <p>{t("selfhelp:card.share.how")}</p>
      {wrong && wrong !== "name" && wrong !== "pin" && (
        <Notice kind="problem">{t(`selfhelp:card.share.wrong.${wrong}`)}</Notice>
      )}
      <Form button={t("selfhelp:card.share.make")} onSubmit={submit}>
        <ShareFields {...{ typed, wrong, forProfessionals }} set={(change) => setTyped({ ...typed, ...change })} />
      </Form>
    </section>
  );
}

type FieldsProps = { typed: Typed; wrong: Wrong; forProfessionals: boolean; set: (change: Partial<Typed>) => void };

function ShareFields({ typed, wrong, forProfessionals, set }: FieldsProps) {
  const { t } = useArea();
  return (
    <>
      <LineField
        label={t("selfhelp:card.share.name")}
        hint={t(forProfessionals ? "selfhelp:card.share.nameHintProfessionals" : "selfhelp:card.share.nameHint")}
        error={wrong === "name" ? t("selfhelp:card.share.wrong.name") : undefined}
        value={typed.name}
        onChange={(name) => set({ name })}
      />
      <LineField
        label={t("selfhelp:card.share.from")}
        hint={t("selfhelp:card.share.fromHint")}
        value={typed.from}
        onChange={(from) => set({ from })}
      />
      <ChoiceField
        label={t("selfhelp:card.share.until")}
        hint={t("selfhelp:card.share.untilHint")}
        value={String(typed.term)}
        options={terms.map((term) => ({
          value: String(term),
          label: t(`selfhelp:card.share.term.${term}`, { day: dayOf(dayAfter(todayHere(), term)) }),
        }))}
        onChange={(term) => set({ term: Number(term) as Term })}
      />
      <LineField
        label={t("selfhelp:card.share.pin")}
        hint={t("selfhelp:card.share.pinHint")}
        error={wrong === "pin" ? t("selfhelp:card.share.wrong.pin") : undefined}
        value={typed.pin}
        onChange={(pin) => set({ pin })}
      />
    </>
  );
}

type About = Pick<ShareViewProps, "about"> & { mayWrite: boolean; shared: SharedDocument };

async function noteOf({ name, from, pin, term }: Typed, { about, mayWrite, shared }: About): Promise<ShareNote> {
  const agreedOn = todayHere();
  return {
    ...{ share: crypto.randomUUID(), about: about.id, what: about.what, at: location.hash, mayWrite, agreedOn },
    ...{ name: name.trim(), from: from.trim(), pin: pin.trim(), days: term, endsOn: dayAfter(agreedOn, term) },
    ...{ language: shared.language, secret: await newSecret(), digest: await digestOf(shared) },
  };
}

function problemWith({ name, pin }: ShareNote): "name" | "pin" | null {
  if (!name) return "name";
  return pin && pin.length < fewestPinSigns ? "pin" : null;
}

/** A link that nobody could find back, or withdraw, is not left behind. */
async function keep(vault: Vault, note: ShareNote): Promise<void> {
  try {
    await vault.put({ tool: "card", kind: "share", body: note });
  } catch (error) {
    await withdraw(note.share);
    throw error;
  }
}
