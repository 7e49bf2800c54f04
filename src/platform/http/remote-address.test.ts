// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { networkOf } from "./remote-address.ts";

test.each([
  ["192.0.2.7", "192.0.2.7"],
  ["2001:db8:12:34:aaaa:bbbb:cccc:dddd", "2001:db8:12:34::/64"],
  ["2001:DB8:0012:0034::1", "2001:db8:12:34::/64"],
  ["2001:db8::1", "2001:db8:0:0::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
  ["unknown", "unknown"],
])("%s is counted as %s", (address, network) => {
  expect(networkOf(address)).toBe(network);
});
