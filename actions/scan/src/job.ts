import type { ImagePlace, Policy } from "@towline/image";
import { accountOfArn, type RepositoryReader } from "@towline/kernel";
import { buildSettings, type LoadedSpec, loadPlannedServices, scanSettings } from "@towline/spec";
import type { Inputs, Rules } from "./inputs.ts";

/** One image: where it is, which file its findings are shown at, and by which rules it is judged. */
export interface Job {
  /** The repository's name, where no towline.yaml names a service. */
  readonly service: string;
  readonly digest: string;
  readonly place: ImagePlace;
  readonly allowedRegions: readonly string[];
  readonly dockerfile: string;
  readonly policy: Omit<Policy, "allowList">;
  /** A file, relative to the workspace. */
  readonly allowList: string | undefined;
  readonly onNotScanned: "fail" | "warn";
}

type Given = Pick<Inputs, "place" | "digests" | "rules" | "dockerfile">;
type Planned = Extract<Inputs["place"], { kind: "planned" }>;
type Explicit = Extract<Inputs["place"], { kind: "explicit" }>;

/** The step's word counts before towline.yaml's. */
const rulesOf = (
  step: Rules,
  settings: ReturnType<typeof scanSettings>,
): Pick<Job, "policy" | "allowList" | "onNotScanned"> => ({
  policy: {
    failOn: step.failOn ?? settings?.failOn ?? "critical",
    onlyFixable: step.onlyFixable ?? settings?.onlyFixable ?? false,
  },
  allowList: step.allowList ?? settings?.allowList,
  onNotScanned: step.onNotScanned ?? settings?.onNotScanned ?? "fail",
});

const plannedJob = (
  loaded: LoadedSpec,
  digest: string,
  { credentials }: Planned,
  { rules, dockerfile }: Given,
  sessionName: string,
): Job => {
  const { aws, repository, source, allowedRegions } = buildSettings(loaded);
  return {
    service: loaded.spec.service,
    digest,
    place: { account: aws.account, repository, identity: { ...aws, credentials, sessionName } },
    allowedRegions,
    dockerfile: dockerfile ?? source.dockerfile,
    ...rulesOf(rules, scanSettings(loaded)),
  };
};

const explicitJob = (
  { aws, repository, allowedRegions }: Explicit,
  { digests, rules, dockerfile }: Given,
  sessionName: string,
): Job => {
  const account = aws.account ?? accountOfArn(aws.roleToAssume ?? "") ?? "";
  return {
    service: repository,
    digest: digests.get(repository) ?? "",
    place: { account, repository, identity: { ...aws, account, sessionName } },
    allowedRegions,
    dockerfile: dockerfile ?? "Dockerfile",
    ...rulesOf(rules, undefined),
  };
};

/**
 * A job for each image. `readerFor` is asked only where the places come from a plan; `sessionName` shows in CloudTrail.
 * Throws what reading towline.yaml throws.
 */
export const jobsOf = async (
  inputs: Given,
  sessionName: string,
  readerFor: (place: Planned) => RepositoryReader,
): Promise<readonly Job[]> => {
  const { place, digests } = inputs;
  if (place.kind === "explicit") return [explicitJob(place, inputs, sessionName)];
  const loaded = await loadPlannedServices(place.plan, readerFor(place));
  return loaded.flatMap((each) => {
    const digest = digests.get(each.spec.service);
    return digest === undefined ? [] : [plannedJob(each, digest, place, inputs, sessionName)];
  });
};
