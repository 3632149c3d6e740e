import { readOnly } from "@towline/apply";
import type { ConfigEntry, ResolvedSecret, SecretDraft } from "@towline/config";
import type { Log, TowlineError } from "@towline/kernel";
import { deploy } from "../deploy.ts";
import { type RollbackPorts, type RollbackRequest, rollback } from "../rollback.ts";
import type { DeployPorts, DeployReport, DeployRequest } from "../types.ts";
import { whySecretsAreHidden, withoutSecrets } from "./hidden.ts";
import { type SeenSecrets, seenSecrets } from "./secrets.ts";

/** What a deploy is to come to, with Secrets whose values are yet to be read. */
export interface PreviewRequest extends Omit<DeployRequest, "config" | "fingerprint" | "dryRun"> {
  readonly config: readonly ConfigEntry[];
  readonly secrets: readonly SecretDraft[];
}

export interface PreviewPorts extends DeployPorts {
  /** Reads the values of Secrets where they stand, all of them masked. */
  resolve(drafts: readonly SecretDraft[]): Promise<readonly ResolvedSecret[]>;
}

export type Planned = Extract<DeployReport, { readonly outcome: "planned" }>;

/** What would change, told by reading alone. */
export interface Preview {
  readonly report: Planned;
  readonly request: DeployRequest;
  /** What people should know beside the difference. */
  readonly notes: readonly string[];
}

/** Notices belong to the place that they are about: the deploy itself says them as annotations. */
const collecting = (log: Log, notes: string[]): Log => {
  const collect = (message: string): void => {
    notes.push(message);
    log.info(message);
  };
  return { ...log, notice: collect, warning: collect };
};

const plannedOf = (report: DeployReport): Planned => {
  if (report.outcome !== "planned") throw new Error(`A dry run ended as ${report.outcome}`);
  return report;
};

const hiddenNotes = (hidden: TowlineError | undefined, { keysOnly }: SeenSecrets): readonly string[] => [
  ...(hidden === undefined
    ? []
    : [
        `${hidden.message}. The records of deploys are among them, so which version serves, what would be deleted and whether hooks would run is not told`,
      ]),
  ...(keysOnly === undefined
    ? []
    : [
        `Whether values of Secrets change is not told, their keys alone: ${keysOnly.keys.join("; ")}. ${keysOnly.why}`,
      ]),
];

/** The difference that a deploy would make. Sends nothing but GETs. Throws what a dry run throws. */
export const previewDeploy = async (
  { secrets, config, ...rest }: PreviewRequest,
  ports: PreviewPorts,
): Promise<Preview> => {
  const { identity, manifests } = rest;
  const hidden = await whySecretsAreHidden(ports.cluster, identity);
  const seen = await seenSecrets(secrets, identity, ports);
  const isHidden = hidden !== undefined;
  const names = new Set([
    ...(seen.keysOnly === undefined
      ? []
      : seen.entries.flatMap(({ name, object }) => [name, object.metadata.name])),
    ...(isHidden
      ? manifests.flatMap(({ object }) => (object.kind === "Secret" ? [object.metadata.name] : []))
      : []),
  ]);
  const notes: string[] = [...hiddenNotes(hidden, seen)];
  const request: DeployRequest = {
    ...rest,
    config: [...config, ...seen.entries],
    fingerprint: seen.fingerprint,
    dryRun: true,
  };
  const cluster = readOnly(withoutSecrets(ports.cluster, { names, all: isHidden }));
  const report = plannedOf(await deploy(request, { ...ports, cluster, log: collecting(ports.log, notes) }));
  return { report: withoutNamed(report, names), request, notes };
};

/** Of what could not be read nothing is said: that it seems to be new would be wrong. */
const withoutNamed = (report: Planned, names: ReadonlySet<string>): Planned => ({
  ...report,
  changes: report.changes.filter(({ ref }) => ref.kind !== "Secret" || !names.has(ref.name)),
});

type RollbackPreviewPorts = PreviewPorts & Pick<RollbackPorts, "hasImage">;

/** From what to what a rollback would go, and the difference that it would make. Sends nothing but GETs. */
export const previewRollback = async (
  asked: Omit<RollbackRequest, "dryRun">,
  ports: RollbackPreviewPorts,
): Promise<Preview> => {
  const { identity } = asked;
  const notes: string[] = [];
  const names = new Set<string>();
  const resolveSecrets = async (drafts: readonly SecretDraft[]): Promise<SeenSecrets> => {
    const seen = await seenSecrets(drafts, identity, ports);
    if (seen.keysOnly !== undefined)
      for (const { name, object } of seen.entries) names.add(name).add(object.metadata.name);
    notes.push(...hiddenNotes(undefined, seen));
    return seen;
  };
  const cluster = readOnly(withoutSecrets(ports.cluster, { names, all: false }));
  const log = collecting(ports.log, notes);
  const tell = (line: string): void => void notes.push(line);
  const done = await rollback({ ...asked, dryRun: true }, { ...ports, cluster, log, resolveSecrets, tell });
  return { report: withoutNamed(plannedOf(done.report), names), request: done.request, notes };
};
