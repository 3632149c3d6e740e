import { describeRef, fieldManagerOf } from "@towline/kernel";
import type { ApplyRequest, Change } from "./types.ts";

type Update = Extract<Change, { readonly action: "update" }>;

/** What people should know before it happens. */
export const announce = (changes: readonly Change[], request: ApplyRequest): void => {
  const { log } = request;
  for (const change of changes) {
    const name = describeRef(change.ref);
    const { at } = change.desired;
    if (change.action === "create" && change.unchecked !== undefined)
      log.notice(
        `${name} could not be checked: it needs ${change.unchecked}, which this deploy makes first`,
        at,
      );
    if (change.scaledBy !== undefined)
      log.warning(
        `${name} sets "replicas", but ${change.scaledBy} scales it: the autoscaler's number counts. Remove "replicas" from the manifest`,
        change.desired.keyPositionOf?.(["spec", "replicas"]) ?? at,
      );
    if (change.action === "update") announceTakeOver(change, request);
  }
};

const announceTakeOver = (change: Update, { log, service }: ApplyRequest): void => {
  const ours = fieldManagerOf(service);
  const { takeOver = [], leaves, ref, desired } = change;
  const others = takeOver.filter((manager) => manager !== ours && !manager.startsWith(`${ours}/`));
  if (others.length === 0) return;
  const rest = leaves ? "what is not in its manifest stays" : "removes what is not in its manifest";
  log.notice(
    `${describeRef(ref)} was changed by ${others.join(", ")}: Towline takes it over, and ${rest}`,
    desired.at,
  );
};
