// SPDX-License-Identifier: EUPL-1.2
import { type DirectoryTree, ownId } from "#modules/network";

/** Gives each object that has no id one that follows from where it stands: the same at every start. */
export function identified(path: string, tree: object): DirectoryTree {
  const filled: DirectoryTree = { id: ownId(`demo/${path}`) };
  for (const [key, value] of Object.entries(tree)) filled[key] = withIds(`${path}/${key}`, value);
  return filled;
}

function withIds(path: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one: object, index) => identified(`${path}/${index}`, one));
  return typeof value === "object" && value !== null ? identified(path, value) : value;
}
