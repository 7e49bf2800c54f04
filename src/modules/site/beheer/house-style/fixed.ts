// SPDX-License-Identifier: EUPL-1.2

/** What stays as it is in every house style, as in tokens.css: a test compares them. */
export const fixed = {
  light: {
    "basis-color-default-bg-document": "#ffffff",
    "basis-color-default-bg-subtle": "#f6f5ed",
    "basis-color-default-bg-default": "#ebe9dc",
    "basis-color-default-border-subtle": "#d6d6c6",
    "basis-color-default-border-default": "#6e7a72",
    "basis-color-default-color-document": "#1d2822",
    "basis-color-default-color-subtle": "#434f48",
    "basis-color-positive-bg-default": "#dcf0e0",
  },
  dark: {
    "basis-color-default-bg-document": "#1e2b26",
    "basis-color-default-bg-subtle": "#141d19",
    "basis-color-default-bg-default": "#2a3a33",
    "basis-color-default-border-subtle": "#3c4d45",
    "basis-color-default-border-default": "#8fa096",
    "basis-color-default-color-document": "#f4f1e5",
    "basis-color-default-color-subtle": "#cbd2c8",
    "basis-color-positive-bg-default": "#1d412c",
  },
} as const;
export type Scheme = keyof typeof fixed;
export const schemes = ["light", "dark"] as const;
export type FixedToken = keyof typeof fixed.light;
