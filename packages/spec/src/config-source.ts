import { fileSource } from "./files-settings.ts";
import type { Planned } from "./plan.ts";
import type { PinnedRepository } from "./types.ts";

/** Where a job checks the configuration out from; undefined where that lies in the service's repository, or in branches. */
export const configSource = ({ plan, services: [first] }: Planned): PinnedRepository | undefined => {
  const {
    environment = "",
    targets: [target = ""],
  } = plan;
  const names = { environment, target, service: first.spec.service };
  const source = fileSource(first, "config", names);
  const commit = source === undefined ? undefined : plan.pins[source.repository];
  if (source === undefined || source.branch !== undefined || commit === undefined) return undefined;
  return { repository: source.repository, commit };
};
