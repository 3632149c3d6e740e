import { ECRClient, GetAuthorizationTokenCommand } from "@aws-sdk/client-ecr";
import { clientSettings } from "./client-settings.ts";
import { showRetries, withinRetries } from "./retries.ts";
import type { AwsSession } from "./types.ts";

/** The name of ECR Public's API, as AWS chose it. */
const target = "SpencerFrontendService.GetAuthorizationToken";

interface Request {
  hostname: string;
  readonly headers: Record<string, string>;
}

interface Answer {
  readonly statusCode: number;
  body: AsyncIterable<Uint8Array> | Uint8Array;
}

const textOf = async (body: Answer["body"]): Promise<string> => {
  if (body instanceof Uint8Array) return Buffer.from(body).toString();
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
};

const readdress = (request: Request): void => {
  request.hostname = request.hostname.replace(/^api\.ecr\./, "api.ecr-public.");
  request.headers["x-amz-target"] = target;
};

/** It answers with one object, where ECR's client reads a list. */
const makeList = async (response: Answer): Promise<void> => {
  if (response.statusCode !== 200) return;
  const { authorizationData } = JSON.parse(await textOf(response.body)) as { authorizationData: unknown };
  response.body = Buffer.from(JSON.stringify({ authorizationData: [authorizationData] }));
};

const publicClient = ({ region, credentials }: AwsSession): ECRClient =>
  new ECRClient({
    ...clientSettings,
    region,
    credentials,
    // it has neither
    useFipsEndpoint: false,
    useDualstackEndpoint: false,
    httpAuthSchemeProvider: () => [
      {
        schemeId: "aws.auth#sigv4",
        signingProperties: { signingName: "ecr-public", signingRegion: region },
        propertiesExtractor: (config, context) => ({ signingProperties: { config, context } }),
      },
    ],
  });

/**
 * ECR's own client asks ECR Public: the one call that we need differs in host, target and signing name, and in the shape
 * of its answer. Signing, retries and errors stay the SDK's.
 */
export const publicAuthorization = async (session: AwsSession) => {
  const { region, log } = session;
  const client = publicClient(session);
  client.middlewareStack.add(
    (next) => async (args) => {
      readdress(args.request as Request);
      return await next(args);
    },
    { step: "build", name: "towlineAskPublic" },
  );
  client.middlewareStack.add(
    (next) => async (args) => {
      const result = await next(args);
      await makeList(result.response as Answer);
      return result;
    },
    // nearer to the wire than the SDK's own reading
    { step: "deserialize", name: "towlineReadPublic", priority: "low" },
  );
  client.middlewareStack.addRelativeTo(showRetries({ service: "ecr-public", region, log }), withinRetries);
  return (await client.send(new GetAuthorizationTokenCommand({}))).authorizationData?.[0];
};
