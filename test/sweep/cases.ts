import { cancelCases } from "./cancel-sweep.ts";
import type { Case } from "./case.ts";
import { faultCases } from "./fault-sweep.ts";
import { killCases } from "./kill-sweep.ts";
import { outageCases } from "./outage-sweep.ts";
import { pairsCases } from "./pairs-sweep.ts";

/** A few more than a deploy makes, and than one that goes back makes; cases past the last one do not apply. */
const requests = 30;
const requestsWithWayBack = 45;

export const sweeps = {
  faults: faultCases(requests, requestsWithWayBack),
  kills: killCases(requests),
  cancellations: cancelCases(requestsWithWayBack),
  outages: outageCases(requestsWithWayBack),
  pairs: pairsCases(20, 3),
} as const satisfies Readonly<Record<string, readonly Case[]>>;

export const allCases: readonly Case[] = Object.values(sweeps).flat();
