import { type ActionKit, gitHubReader } from "@towline/action-kit";
import { type AwsSession, clusterAccess, findImage, openSession } from "@towline/aws";
import { accessFromEnvironment, type ClusterAccess } from "@towline/cluster";
import { TowlineError } from "@towline/kernel";
import type { RollbackPorts, RollbackRequest } from "@towline/release";
import { loadPlanned, planEnvironment, targetSettings } from "@towline/spec";
import type { NamedPlace, PlannedPlace } from "./inputs.ts";

/** Where a service is rolled back. */
export interface Place {
  readonly service: string;
  readonly namespace: string;
  readonly access: ClusterAccess;
  /** Of towline.yaml. */
  readonly timeoutSeconds: number | undefined;
  /** Of towline.yaml; without it the rollback prunes as the last deploy was told. */
  readonly prune: RollbackRequest["prune"];
  /** AWS, where references to secrets are read. Throws `input-invalid` where nobody said how to get there. */
  session(): Promise<AwsSession>;
  /** Not given where the registry is not known. */
  readonly hasImage?: RollbackPorts["hasImage"];
}

const planned = async (place: PlannedPlace, kit: ActionKit): Promise<Place> => {
  const { plan, target, token, configToken, credentials } = place;
  const settings = await kit.log.group("Read towline.yaml", async () => {
    const reader = gitHubReader({ repository: plan.repository, token, configToken }, kit);
    return targetSettings(await loadPlanned(plan, reader, place.service), planEnvironment(plan), target);
  });
  const { service, namespace, registry, timeoutSeconds, prune } = settings;
  kit.log.info(`${service} → cluster ${settings.cluster}, namespace ${namespace}`);
  const aws = { ...settings.aws, roleToAssume: settings.rollbackRole };
  const session = await openSession({ ...aws, credentials, sessionName: `towline-${service}` }, kit);
  return {
    service,
    namespace,
    timeoutSeconds,
    prune,
    access: await clusterAccess(session, settings),
    session: async () => session,
    hasImage: async ({ digest }) =>
      (await findImage({ ...session, region: registry.region }, registry, { digest })) !== undefined,
  };
};

const named = ({ service, namespace, kubeconfig, aws }: NamedPlace, kit: ActionKit): Place => ({
  service,
  namespace,
  timeoutSeconds: undefined,
  prune: undefined,
  access: accessFromEnvironment(kubeconfig, kit.env),
  session: async () => {
    if (aws !== undefined) return await openSession({ ...aws, sessionName: `towline-${service}` }, kit);
    throw new TowlineError(
      "input-invalid",
      "That deploy has secrets of AWS, which are to be read anew, and aws-region is missing",
      {
        hint: 'Give this step "aws-region" and "role-to-assume" (with "account", or as an ARN), or "credentials: runner"; or "secrets: recorded" to have them as they were',
      },
    );
  },
});

export const placeOf = async (place: PlannedPlace | NamedPlace, kit: ActionKit): Promise<Place> =>
  place.kind === "planned" ? await planned(place, kit) : named(place, kit);
