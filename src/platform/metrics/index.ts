// SPDX-License-Identifier: EUPL-1.2
export { createMeter, type Meter } from "./meter.ts";
export { type Readings, writeMetrics } from "./write-metrics.ts";
