import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Log } from "@towline/kernel";

/** What the fake answers to one operation: JSON for ECR and EKS, XML for STS. */
export interface Answer {
  readonly status?: number;
  readonly body: unknown;
}

export interface Asked {
  /** `ecr:DescribeImages` */
  readonly operation: string;
  /** JSON, or the form of an STS request. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly authorization: string;
}

export type Answers = Readonly<Record<string, (body: Asked["body"]) => Answer>>;

const textOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
};

const askedOf = (request: IncomingMessage, text: string): Asked => {
  const authorization = request.headers.authorization ?? "";
  const target = request.headers["x-amz-target"];
  if (typeof target === "string")
    return { operation: `ecr:${target.split(".").at(-1)}`, body: JSON.parse(text), authorization };
  if (request.method === "GET")
    return { operation: "eks:DescribeCluster", body: { path: request.url ?? "" }, authorization };
  const form = Object.fromEntries(new URLSearchParams(text));
  return { operation: `sts:${form.Action}`, body: form, authorization };
};

/** The wire shapes of the four services' protocols; what they say is up to the test. */
export class FakeAws {
  readonly asked: Asked[] = [];
  readonly #server: Server;
  readonly #answers: Answers;

  private constructor(answers: Answers) {
    this.#answers = answers;
    this.#server = createServer((request, response) => {
      void textOf(request).then((text) => {
        const asked = askedOf(request, text);
        this.asked.push(asked);
        const answer = this.#answers[asked.operation]?.(asked.body) ?? failure(501, "NotInThisTest");
        const isXml = asked.operation.startsWith("sts:");
        response.writeHead(answer.status ?? 200, {
          "content-type": isXml ? "text/xml" : "application/x-amz-json-1.1",
        });
        response.end(
          isXml && typeof answer.body !== "string"
            ? errorXml(answer.body)
            : isXml
              ? answer.body
              : JSON.stringify(answer.body),
        );
      });
    });
  }

  /** Points the SDK of this process at the fake until `close`. */
  static async start(answers: Answers): Promise<FakeAws> {
    const fake = new FakeAws(answers);
    await new Promise<void>((resolve) => fake.#server.listen(0, "127.0.0.1", resolve));
    process.env.AWS_ENDPOINT_URL = `http://127.0.0.1:${(fake.#server.address() as AddressInfo).port}`;
    return fake;
  }

  operations(): readonly string[] {
    return this.asked.map(({ operation }) => operation);
  }

  async close(): Promise<void> {
    delete process.env.AWS_ENDPOINT_URL;
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

const errorXml = (body: unknown): string => {
  const { __type, message } = body as { readonly __type: string; readonly message: string };
  return `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>${__type}</Code><Message>${message}</Message></Error><RequestId>r</RequestId></ErrorResponse>`;
};

export const failure = (status: number, name: string, message = name): Answer => ({
  status,
  body: { __type: name, message },
});

export const assumedXml = (
  action: string,
  { account, role, key, expires }: Readonly<Record<"account" | "role" | "key" | "expires", string>>,
): Answer => ({
  body: `<${action}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><${action}Result><AssumedRoleUser><Arn>arn:aws:sts::${account}:assumed-role/${role}/session</Arn><AssumedRoleId>AROA:session</AssumedRoleId></AssumedRoleUser><Credentials><AccessKeyId>${key}</AccessKeyId><SecretAccessKey>secret-of-${key}</SecretAccessKey><SessionToken>token-of-${key}</SessionToken><Expiration>${expires}</Expiration></Credentials></${action}Result></${action}Response>`,
});

export const callerXml = (arn: string): Answer => ({
  body: `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult><Arn>${arn}</Arn><UserId>u</UserId><Account>${arn.split(":")[4]}</Account></GetCallerIdentityResult></GetCallerIdentityResponse>`,
});

/** Keeps masks and drops the rest. */
export const maskLog = (): Log & { readonly masks: string[] } => {
  const masks: string[] = [];
  const drop = () => undefined;
  return {
    masks,
    debug: drop,
    info: drop,
    notice: drop,
    warning: drop,
    error: drop,
    group: (_, body) => body(),
    mask: (value) => void masks.push(value),
  };
};
