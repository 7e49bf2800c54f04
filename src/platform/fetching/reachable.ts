// SPDX-License-Identifier: EUPL-1.2
import { BlockList, isIP } from "node:net";

/** What is no public host: ourselves, the local network, links, groups, examples, and where clouds keep their keys. */
const closedIpv4 = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "168.63.129.16/32",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/4",
  "240.0.0.0/4",
];
/** Within 2000::/3, which is all that is public: what holds another address, and examples. */
const closedIpv6 = ["2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"];

const closed = rangesOf(closedIpv4, closedIpv6);
const open = rangesOf([], ["2000::/3"]);

/** Whether an address is one of the public internet. What is no address at all, is not. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !closed.check(address, "ipv4");
  return family === 6 && open.check(address, "ipv6") && !closed.check(address, "ipv6");
}

function rangesOf(ipv4: readonly string[], ipv6: readonly string[]): BlockList {
  const list = new BlockList();
  for (const [address, bits] of ipv4.map(parts)) list.addSubnet(address, bits, "ipv4");
  for (const [address, bits] of ipv6.map(parts)) list.addSubnet(address, bits, "ipv6");
  return list;
}

function parts(range: string): [address: string, bits: number] {
  const [address = "", bits] = range.split("/");
  return [address, Number(bits)];
}
