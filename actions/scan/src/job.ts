import type { ImagePlace } from "@towline/image";
import { accountOfArn, type RepositoryReader } from "@towline/kernel";
import { buildSettings, loadPlanned } from "@towline/spec";
import type { Inputs } from "./inputs.ts";

/** Where the image is, and which file its findings are shown at. */
export interface Job {
  readonly place: ImagePlace;
  readonly allowedRegions: readonly string[];
  readonly dockerfile: string;
}

type Planned = Extract<Inputs["place"], { kind: "planned" }>;
type Explicit = Extract<Inputs["place"], { kind: "explicit" }>;

const plannedJob = async (
  { plan, service, credentials }: Planned,
  sessionName: string,
  reader: RepositoryReader,
): Promise<Job> => {
  const { aws, repository, source, allowedRegions } = buildSettings(await loadPlanned(plan, reader, service));
  return {
    place: { account: aws.account, repository, identity: { ...aws, credentials, sessionName } },
    allowedRegions,
    dockerfile: source.dockerfile,
  };
};

const explicitJob = ({ aws, repository, allowedRegions }: Explicit, sessionName: string): Job => {
  const account = aws.account ?? accountOfArn(aws.roleToAssume ?? "") ?? "";
  return {
    place: { account, repository, identity: { ...aws, account, sessionName } },
    allowedRegions,
    dockerfile: "Dockerfile",
  };
};

/**
 * `readerFor` is asked only where the place comes from a plan; `sessionName` shows in CloudTrail. Throws what reading
 * towline.yaml throws.
 */
export const jobOf = async (
  { place, dockerfile }: Pick<Inputs, "place" | "dockerfile">,
  sessionName: string,
  readerFor: (place: Planned) => RepositoryReader,
): Promise<Job> => {
  const job =
    place.kind === "planned"
      ? await plannedJob(place, sessionName, readerFor(place))
      : explicitJob(place, sessionName);
  return { ...job, dockerfile: dockerfile ?? job.dockerfile };
};
