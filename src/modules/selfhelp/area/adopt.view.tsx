// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState } from "preact/hooks";
import { type Keyring, openWithOwnWords, openWithSheet } from "../crypto/keyring.ts";
import { type Device, openDevice } from "../device/device.ts";
import { ownKeeper } from "../device/own-keeper.ts";
import { Vault } from "../device/vault.ts";
import { useArea } from "./area-context.ts";
import { LineField } from "./fields.view.tsx";
import { Button, Form, Notice } from "./pieces.view.tsx";
import { takeIn } from "./take-along.ts";

/** For whoever began without a place and has one now: what is on this device alone can come along. */
export function Adopt() {
  const { t, place } = useArea();
  const [here, setHere] = useState<{ device: Device; keyring: Keyring } | null>(null);
  const isAway = here === null || place.owner === null;
  useEffect(() => {
    if (place.owner) void findHere().then(setHere);
  }, [place.owner]);
  if (isAway) return null;
  return (
    <section class="card stack" aria-labelledby="h-erbij">
      <h2 id="h-erbij" class="h-klein">
        {t("selfhelp:area.adopt.title")}
      </h2>
      <p>{t("selfhelp:area.adopt.lead")}</p>
      <BringHere {...here} onDone={() => setHere(null)} />
    </section>
  );
}

async function findHere(): Promise<{ device: Device; keyring: Keyring } | null> {
  const device = await openDevice(null);
  const json = await device.get("about", "keyring");
  return json ? { device, keyring: JSON.parse(String(json)) as Keyring } : null;
}

type BringProps = { device: Device; keyring: Keyring; onDone: () => void };

function BringHere({ device, keyring, onDone }: BringProps) {
  const { t, vault, sendSoon } = useArea();
  const [words, setWords] = useState("");
  const [failed, setFailed] = useState(false);
  const bring = async () => {
    const identity = (await openWithOwnWords(keyring, words)) ?? (await openWithSheet(keyring, words));
    setFailed(!identity);
    if (!identity) return;
    const other = await Vault.open(device, ownKeeper(device), identity);
    await takeIn(vault, other.everything());
    other.close();
    await Promise.all([device.clear("held"), device.clear("earlier"), device.delete("about", "keyring")]);
    sendSoon("at once");
    onDone();
  };
  return (
    <Form button={t("selfhelp:area.adopt.button")} onSubmit={bring}>
      {failed && <Notice kind="problem">{t("selfhelp:area.adopt.wrong")}</Notice>}
      <LineField label={t("selfhelp:area.adopt.words")} type="password" value={words} onChange={setWords} />
      <p>
        <Button kind="quiet" onClick={onDone}>
          {t("selfhelp:area.adopt.later")}
        </Button>
      </p>
    </Form>
  );
}
