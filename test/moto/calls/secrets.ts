import {
  BatchGetSecretValueCommand,
  CreateSecretCommand,
  GetSecretValueCommand,
  PutSecretValueCommand,
  type SecretsManagerClient,
} from "@aws-sdk/client-secrets-manager";

export interface SecretCall {
  readonly title: string;
  readonly send: (client: SecretsManagerClient) => Promise<unknown>;
}

/** One that the caller gives a version: AWS's own are random. */
const token = (digit: string) => `00000000-0000-4000-8000-00000000000${digit}`;
const text = '{"user":"shop","password":"correct horse"}';

/** In this order: each builds on what came before. */
export const secretCalls: readonly SecretCall[] = [
  {
    title: "CreateSecret of text",
    send: (client) =>
      client.send(
        new CreateSecretCommand({ Name: "dev/db", SecretString: text, ClientRequestToken: token("1") }),
      ),
  },
  {
    title: "CreateSecret of bytes",
    send: (client) =>
      client.send(
        new CreateSecretCommand({
          Name: "dev/keystore",
          SecretBinary: new Uint8Array([0, 255]),
          ClientRequestToken: token("2"),
        }),
      ),
  },
  {
    title: "CreateSecret that is there",
    send: (client) => client.send(new CreateSecretCommand({ Name: "dev/db", SecretString: "x" })),
  },
  {
    title: "CreateSecret without a value",
    send: (client) => client.send(new CreateSecretCommand({ Name: "dev/empty" })),
  },
  {
    title: "GetSecretValue of text",
    send: (client) => client.send(new GetSecretValueCommand({ SecretId: "dev/db" })),
  },
  {
    title: "GetSecretValue of bytes",
    send: (client) => client.send(new GetSecretValueCommand({ SecretId: "dev/keystore" })),
  },
  {
    title: "GetSecretValue where there is no value",
    send: (client) => client.send(new GetSecretValueCommand({ SecretId: "dev/empty" })),
  },
  {
    title: "GetSecretValue of a secret that is not there",
    send: (client) => client.send(new GetSecretValueCommand({ SecretId: "dev/absent" })),
  },
  {
    title: "GetSecretValue by ARN and by the ARN without its end",
    send: async (client) => {
      const { ARN = "" } = await client.send(new GetSecretValueCommand({ SecretId: "dev/db" }));
      const byArn = await client.send(new GetSecretValueCommand({ SecretId: ARN }));
      const byPart = await client.send(new GetSecretValueCommand({ SecretId: ARN.slice(0, -7) }));
      return [byArn, byPart];
    },
  },
  {
    title: "PutSecretValue",
    send: (client) =>
      client.send(
        new PutSecretValueCommand({
          SecretId: "dev/db",
          SecretString: "new",
          ClientRequestToken: token("3"),
        }),
      ),
  },
  {
    title: "PutSecretValue of a secret that is not there",
    send: (client) => client.send(new PutSecretValueCommand({ SecretId: "dev/absent", SecretString: "x" })),
  },
  {
    title: "GetSecretValue of the previous version",
    send: (client) =>
      client.send(new GetSecretValueCommand({ SecretId: "dev/db", VersionStage: "AWSPREVIOUS" })),
  },
  {
    title: "GetSecretValue of a version by its id",
    send: (client) => client.send(new GetSecretValueCommand({ SecretId: "dev/db", VersionId: token("1") })),
  },
  {
    title: "GetSecretValue of a version that is not there",
    send: (client) => client.send(new GetSecretValueCommand({ SecretId: "dev/db", VersionId: token("9") })),
  },
  {
    title: "GetSecretValue of a version and a stage that is not its own",
    send: (client) =>
      client.send(
        new GetSecretValueCommand({ SecretId: "dev/db", VersionId: token("1"), VersionStage: "AWSCURRENT" }),
      ),
  },
  {
    title: "GetSecretValue of a stage that is not there",
    send: (client) => client.send(new GetSecretValueCommand({ SecretId: "dev/db", VersionStage: "blue" })),
  },
  {
    title: "BatchGetSecretValue",
    send: (client) =>
      client.send(new BatchGetSecretValueCommand({ SecretIdList: ["dev/db", "dev/keystore", "dev/absent"] })),
  },
  {
    title: "BatchGetSecretValue of a secret without a value",
    send: (client) => client.send(new BatchGetSecretValueCommand({ SecretIdList: ["dev/empty", "dev/db"] })),
  },
  {
    title: "BatchGetSecretValue of a number without filters",
    send: (client) =>
      client.send(new BatchGetSecretValueCommand({ SecretIdList: ["dev/db"], MaxResults: 3 })),
  },
];
