import type { Log } from "@towline/kernel";

const nothing = (): void => {};

export const silentLog: Log = {
  debug: nothing,
  info: nothing,
  notice: nothing,
  warning: nothing,
  error: nothing,
  group: (_, body) => body(),
  mask: nothing,
};
