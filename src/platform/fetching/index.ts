// SPDX-License-Identifier: EUPL-1.2
export { type Fetching, fetchAddress, fetchProblems } from "./fetch-address.ts";
export { readFetchableAddress } from "./fetchable-address.ts";
