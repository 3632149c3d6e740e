import { describeRef, refOf } from "@towline/kernel";
import { isHook } from "./hooks/hook.ts";
import type { DeployRecord } from "./types.ts";

const short = (hash: string): string => hash.replace("sha256:", "").slice(0, 7);

/** `main`, `v1.4.2`: a branch or tag as people call it. */
export const refName = (ref: string): string => ref.replace(/^refs\/(heads|tags)\//, "");

/** `deploy #2 (bbbbbbb of main)` */
export const nameOf = ({ number, identity }: DeployRecord): string =>
  `deploy #${number} (${short(identity.commit)} of ${refName(identity.ref)})`;

/** `#2 bbbbbbb v1.4.2 sha256:3f2a91c good; #1 …`, newest first. */
export const listRecords = (records: readonly DeployRecord[]): string =>
  records
    .map(({ number, identity, image, outcome, startedAt }) =>
      [
        `#${number}`,
        short(identity.commit),
        refName(identity.ref),
        `sha256:${short(image.digest)}`,
        startedAt.slice(0, 16).replace("T", " "),
        outcome,
      ].join(" "),
    )
    .join("; ");

const imageLine = (live: DeployRecord, { image }: DeployRecord): string =>
  live.image.digest === image.digest
    ? `Image ${image.repository}: the same, ${image.digest}`
    : `Image ${image.repository}: ${live.image.digest} → ${image.digest}`;

const configLine = (key: string, live: DeployRecord, target: DeployRecord, afresh: boolean): string => {
  const what = key.replace("/", " ");
  const [from = "none", to = "none"] = [live.config[key], target.config[key]];
  if (afresh && key.startsWith("Secret/") && target.secrets?.[key.slice("Secret/".length)] !== undefined)
    return `${what}: its values are read afresh from where they stand`;
  return from === to ? `${what}: the same, ${to}` : `${what}: ${from} → ${to}`;
};

/** What hooks did, such as a migration, is not undone by running them again. */
const hookLine = ({ source }: DeployRecord): readonly string[] => {
  const hooks = (source?.manifests ?? []).filter(isHook).map((object) => describeRef(refOf(object)));
  return hooks.length === 0 ? [] : [`Hooks are not run on the way back: ${hooks.join(", ")}`];
};

/** What goes from what to what, for the log, before anything is done. */
export const describeRollback = (
  live: DeployRecord,
  target: DeployRecord,
  secretsAfresh: boolean,
): readonly string[] => {
  const keys = [...new Set([...Object.keys(live.config), ...Object.keys(target.config)])].toSorted();
  return [
    `From ${nameOf(live)} to ${nameOf(target)} of ${target.startedAt}`,
    imageLine(live, target),
    ...keys.map((key) => configLine(key, live, target, secretsAfresh)),
    ...hookLine(target),
  ];
};
