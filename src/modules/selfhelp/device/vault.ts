// SPDX-License-Identifier: EUPL-1.2
import { type ToolCode, toolCodes } from "../area/tool.ts";
import { type Sealer, sealerOf } from "../crypto/envelope.ts";
import { type Device, type Held, keepChange, keepJoined } from "./device.ts";
import { type Draft, type Entry, readEntry } from "./entry.ts";
import { type Keeper, Unreachable } from "./keeper.ts";
import { type Stuck, syncOnce } from "./sync.ts";

/** `broken` is what could not be opened: tampered with, or of another key. `device-full`: the last change is only on the screen. */
export type VaultState = { isOnline: boolean; stuck: Stuck | "device-full" | null; broken: number };

type Opened = { entry: Entry; mark: string; others: readonly { entry: Entry; mark: string }[] };

/** Everything of one person while it is open. What it is told to keep is sealed before it is written anywhere. */
export class Vault {
  state: VaultState = { isOnline: true, stuck: null, broken: 0 };
  readonly #opened = new Map<string, Opened>();
  /** By id, the marks that were opened or tried already. */
  readonly #seen = new Map<string, string>();
  readonly #broken = new Set<string>();
  readonly #versions = new Map<string, Entry>();
  /** What was written here, by the mark that it was made from: whoever began from that one knows this one too. */
  readonly #followed = new Map<string, string>();
  readonly #listeners = new Set<() => void>();
  readonly #others: BroadcastChannel | null;
  readonly #device: Device;
  /** Changes go one after another: each is made from the one before. */
  #last: Promise<unknown> = Promise.resolve();
  readonly #sealer: Sealer;
  readonly #onlyIds = new Map<string, string>();
  readonly keeper: Keeper;

  static async open(device: Device, keeper: Keeper, identity: string): Promise<Vault> {
    const sealer = await sealerOf(identity);
    const vault = new Vault(device, keeper, sealer);
    for (const tool of toolCodes) vault.#onlyIds.set(tool, await sealer.idOf(tool));
    await vault.#readDevice();
    return vault;
  }

  /** The id of what there is one of: two devices that begin it at once begin the same, and join it. */
  onlyId(tool: ToolCode): string {
    return this.#onlyIds.get(tool) ?? "";
  }

  private constructor(device: Device, keeper: Keeper, sealer: Sealer) {
    this.#device = device;
    this.#sealer = sealer;
    this.keeper = keeper;
    this.#others = "BroadcastChannel" in globalThis ? new BroadcastChannel(device.name) : null;
    this.#others?.addEventListener("message", () => void this.#readDevice());
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Newest last. */
  entries<Body>(tool: string, kind?: string): Entry<Body>[] {
    const all = Array.from(this.#opened.values(), ({ entry }) => entry as Entry<Body>);
    const found = all.filter((entry) => entry.tool === tool && (!kind || entry.kind === kind));
    return found.sort((a, b) => a.made.localeCompare(b.made));
  }

  everything(): Entry[] {
    return Array.from(this.#opened.values(), ({ entry }) => entry);
  }

  entry<Body>(id: string): Entry<Body> | null {
    return (this.#opened.get(id)?.entry as Entry<Body> | undefined) ?? null;
  }

  /** What two devices wrote at once, both kept. `mark` is the mark of theirs. */
  unjoined(): { mine: Entry; theirs: Entry; mark: string }[] {
    return Array.from(this.#opened.values()).flatMap(({ entry, others }) =>
      others.map((other) => ({ mine: entry, theirs: other.entry, mark: other.mark })),
    );
  }

  /** Which writing of an entry is shown now. */
  markOf(id: string): string | null {
    return this.#opened.get(id)?.mark ?? null;
  }

  /**
   * Sealed on this device before it answers; sending it on comes after. Throws when the device is full. `from` is the
   * mark that it was made from: what came from elsewhere since then is kept beside it.
   */
  async put<Body>(draft: Draft<Body>, from = this.markOf(draft.id ?? "")): Promise<Entry<Body>> {
    const entry = this.#entryOf(draft);
    const body = await this.#sealer.seal(JSON.stringify(entry));
    await this.#write(async () => {
      const mark = this.#newestFrom(entry.id, from);
      const held = await keepChange(this.#device, entry.id, body, mark);
      this.#followed.set(`${entry.id} ${mark}`, held.mark);
      return held;
    });
    return entry as Entry<Body>;
  }

  /** `entry` has in it what stood in the other one of `mark`. */
  async putJoined(entry: Entry, mark: string): Promise<void> {
    const body = await this.#sealer.seal(JSON.stringify({ ...entry, changed: new Date().toISOString() }));
    await this.#write(() => keepJoined(this.#device, entry.id, body, mark));
  }

  /** For good, here and wherever it was sent. */
  async erase(id: string): Promise<void> {
    await this.keeper.erase(id);
    await this.#device.delete("held", id);
    await this.#readDevice();
    this.#others?.postMessage("changed");
  }

  /** The last `most` of what stood there before, oldest first. What cannot be opened is left out. */
  async earlier<Body>(id: string, most = Number.POSITIVE_INFINITY): Promise<Entry<Body>[]> {
    const found: Entry<Body>[] = [];
    for (const version of (await this.keeper.versions(id)).slice().reverse()) {
      if (found.length === most) break;
      const entry = await this.#openVersion(id, version);
      if (entry) found.unshift(entry as Entry<Body>);
    }
    return found;
  }

  async sync(): Promise<void> {
    try {
      const stuck = await syncOnce(this.#device, this.keeper);
      this.state = { ...this.state, isOnline: true, stuck };
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
      this.state = { ...this.state, isOnline: false };
    }
    await this.#readDevice();
    if (this.state.broken === 0 || !this.state.isOnline) return;
    await this.#showEarlier().catch(() => undefined); // it is tried again with the next sync
    this.#tell();
  }

  /** Whether something is on this device alone. */
  async waits(): Promise<boolean> {
    return (await this.#device.getAll("held")).some(({ waits }) => waits);
  }

  close(): void {
    this.#others?.close();
    this.#opened.clear();
    this.#versions.clear();
    this.#listeners.clear();
  }

  #newestFrom(id: string, from: string | null): string | null {
    let mark = from;
    for (let next = this.#followed.get(`${id} ${mark}`); next; next = this.#followed.get(`${id} ${mark}`)) mark = next;
    return mark;
  }

  #entryOf(draft: Draft): Entry {
    const now = new Date().toISOString();
    const id = draft.id ?? crypto.randomUUID();
    return { v: 1, made: this.#opened.get(id)?.entry.made ?? now, ...draft, id, changed: now };
  }

  async #write(keep: () => Promise<Held>): Promise<void> {
    const turn = this.#last.then(() => this.#keep(keep));
    this.#last = turn.catch(() => undefined);
    await turn;
  }

  async #keep(keep: () => Promise<Held>): Promise<void> {
    try {
      await this.#take(await keep());
      if (this.state.stuck === "device-full") this.state = { ...this.state, stuck: null };
    } catch (error) {
      this.state = { ...this.state, stuck: "device-full" };
      throw error;
    } finally {
      this.#tell();
    }
    this.#others?.postMessage("changed");
  }

  async #readDevice(): Promise<void> {
    const all = await this.#device.getAll("held");
    const ids = new Set(all.map(({ id }) => id));
    for (const id of this.#opened.keys()) if (!ids.has(id)) this.#opened.delete(id);
    await Promise.all(all.map(async (held) => await this.#take(held)));
    this.state = { ...this.state, broken: all.filter(({ id }) => this.#broken.has(id)).length };
    this.#tell();
  }

  /** Nothing is opened twice. */
  async #take(held: Held): Promise<void> {
    const { id, body, version, mark } = held;
    const seen = [mark, version, ...held.others.map((other) => other.mark)].join(" ");
    if (this.#seen.get(id) === seen) return;
    this.#seen.set(id, seen);
    const entry = await this.#open(id, body);
    const others = await Promise.all(
      held.others.map(async (other) => ({ mark: other.mark, entry: await this.#open(id, other.body) })),
    );
    if (this.#seen.get(id) !== seen) return; // something newer came meanwhile
    if (!entry) return void this.#broken.add(id);
    this.#broken.delete(id);
    // there is nothing to choose from: what was written here goes on top of what cannot be opened
    const closed = others.find((other) => !other.entry);
    if (closed) return await this.#take(await keepJoined(this.#device, id, body, closed.mark));
    this.#opened.set(id, {
      entry,
      mark,
      others: others.flatMap(({ entry: one, ...other }) => (one ? [{ ...other, entry: one }] : [])),
    });
  }

  /** What was tampered with, as it was before that. */
  async #showEarlier(): Promise<void> {
    for (const { id, mark } of await this.#device.getAll("held")) {
      if (!this.#broken.has(id) || this.#opened.has(id)) continue;
      const [entry] = await this.earlier(id, 1);
      if (entry) this.#opened.set(id, { entry, mark, others: [] });
    }
  }

  /** A version never changes: it is fetched once. */
  async #openVersion(id: string, version: number): Promise<Entry | null> {
    const at = `${id} ${version}`;
    const known = this.#versions.get(at);
    if (known) return known;
    const body = await this.keeper.version(id, version);
    const entry = body && (await this.#open(id, body));
    if (entry) this.#versions.set(at, entry);
    return entry;
  }

  async #open(id: string, body: Uint8Array): Promise<Entry | null> {
    const json = await this.#sealer.open(body);
    return json ? readEntry(json, id) : null;
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
