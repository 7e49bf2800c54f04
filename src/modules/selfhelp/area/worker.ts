// SPDX-License-Identifier: EUPL-1.2

type Question = "isNew" | "skipWaiting" | "forget";

/**
 * Lets the browser keep the area for when there is no network. Calls `onNew` when a changed one lies ready; it is only
 * used once somebody says yes.
 */
export async function keepArea(address: string, onNew: (take: () => Promise<void>) => void): Promise<void> {
  const scope = location.pathname;
  const registration = await navigator.serviceWorker?.register(address, { scope }).catch(() => null);
  if (!registration) return; // without one it works as long as there is a network
  const look = async () => {
    const ready = registration.waiting ?? registration.active; // it no longer waits once every window was closed
    if (!ready || !(await tell(ready, "isNew"))) return;
    onNew(async () => {
      await tell(ready, "skipWaiting");
      location.reload();
    });
  };
  registration.addEventListener("updatefound", () => registration.installing?.addEventListener("statechange", look));
  await look();
}

export async function forgetWorker(): Promise<void> {
  for (const { active } of (await navigator.serviceWorker?.getRegistrations()) ?? []) {
    if (active) await tell(active, "forget");
  }
}

function tell(worker: ServiceWorker, question: Question): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(Boolean(data));
    worker.postMessage(question, [port2]);
  });
}
