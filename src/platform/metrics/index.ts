// SPDX-License-Identifier: EUPL-1.2
export { createMeter, type Meter } from "./meter.ts";
export { writeMetrics } from "./write-metrics.ts";
