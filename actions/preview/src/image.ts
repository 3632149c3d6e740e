import { type AwsSession, findImage, repositoryUri } from "@towline/aws";
import type { Log } from "@towline/kernel";
import type { DeployImage } from "@towline/release";
import type { RegistrySettings } from "@towline/spec";

const unbuilt = `sha256:${"0".repeat(64)}`;

/**
 * The image under the name that the deploy gives it. It need not be there yet: it may be promoted in this very run.
 */
export const imageOf = async (
  session: AwsSession,
  registry: RegistrySettings,
  digest: string | undefined,
  log: Pick<Log, "notice">,
): Promise<DeployImage> => {
  if (digest === undefined)
    log.notice("The image of this source is yet to be built: sha256:000… stands for it here");
  const uri = await repositoryUri({ ...session, region: registry.region }, registry);
  const known = digest ?? unbuilt;
  return { repository: registry.repository, digest: known, reference: `${uri}@${known}` };
};

/** Whether the registry still has an image. */
export const imageFinder =
  (session: AwsSession, registry: RegistrySettings) =>
  async ({ digest }: DeployImage): Promise<boolean> =>
    (await findImage({ ...session, region: registry.region }, registry, { digest })) !== undefined;
