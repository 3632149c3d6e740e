import { type Clock, systemClock } from "@towline/kernel";

/** How much faster than real time a deploy of the sweeps lives: its back-offs, its lock, its limits. */
const speed = 5;
const start = Date.now();

export const quickClock: Clock = {
  now: () => start + (Date.now() - start) * speed,
  sleep: (milliseconds, signal) => systemClock.sleep(milliseconds / speed, signal),
};
