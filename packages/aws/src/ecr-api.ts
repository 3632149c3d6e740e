import {
  BatchGetImageCommand,
  DescribeImageScanFindingsCommand,
  DescribeImagesCommand,
  DescribeRepositoriesCommand,
  ECRClient,
  GetAuthorizationTokenCommand,
  PutImageCommand,
  StartImageScanCommand,
} from "@aws-sdk/client-ecr";
import { clientSettings } from "./client-settings.ts";
import { repositoryCalls } from "./repository/api.ts";
import { showRetries, withinRetries } from "./retries.ts";
import type { AwsSession } from "./types.ts";

/** Loaded at the first call only: the SDK costs more start-up time than all the rest of an action. */
export type EcrApi = ReturnType<typeof ecrApi>;

/** All four: with fewer ECR may convert the manifest, and its digest with it. */
const acceptedMediaTypes = [
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
  "application/vnd.docker.distribution.manifest.v2+json",
];

interface InRepository {
  readonly registryId: string;
  readonly repositoryName: string;
}

interface ImageName {
  readonly imageDigest?: string;
  readonly imageTag?: string;
}

interface Page {
  readonly nextToken: string | undefined;
  readonly maxResults: number;
}

interface NewImage {
  readonly imageManifest: string;
  readonly imageManifestMediaType: string | undefined;
  readonly imageDigest: string;
  readonly imageTag: string | undefined;
}

export const ecrApi = (session: AwsSession) => {
  const { region, credentials, log } = session;
  const client = new ECRClient({ ...clientSettings, region, credentials });
  client.middlewareStack.addRelativeTo(showRetries({ service: "ecr", region, log }), withinRetries);
  return {
    ...repositoryCalls(client),
    /** Of the caller's own registry where no accounts are named. */
    authorizationTokens: async (accounts: readonly string[] | undefined) =>
      (await client.send(new GetAuthorizationTokenCommand({ registryIds: accounts && [...accounts] })))
        .authorizationData ?? [],
    describeRepository: async (registryId: string, repositoryName: string) =>
      (await client.send(new DescribeRepositoriesCommand({ registryId, repositoryNames: [repositoryName] })))
        .repositories?.[0],
    describeImage: async (where: InRepository, image: ImageName) =>
      (await client.send(new DescribeImagesCommand({ ...where, imageIds: [image] }))).imageDetails?.[0],
    getImages: async (where: InRepository, images: readonly ImageName[]) =>
      (await client.send(new BatchGetImageCommand({ ...where, imageIds: [...images], acceptedMediaTypes })))
        .images ?? [],
    putImage: async (where: InRepository, image: NewImage) => {
      await client.send(new PutImageCommand({ ...where, ...image }));
    },
    scanFindings: async (where: InRepository, imageId: ImageName, page: Page) =>
      await client.send(new DescribeImageScanFindingsCommand({ ...where, imageId, ...page })),
    startScan: async (where: InRepository, imageId: ImageName) => {
      await client.send(new StartImageScanCommand({ ...where, imageId }));
    },
  };
};
