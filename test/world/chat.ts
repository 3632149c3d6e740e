import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** A chat on 127.0.0.1 that takes messages as Slack's webhooks do. */
export interface Chat {
  /** A secret, as Slack's are. */
  readonly webhook: string;
  /** What nobody may see of it. */
  readonly secret: string;
  /** The texts so far, from the `start`th on. */
  messages(start?: number): readonly string[];
  close(): Promise<void>;
}

export const startChat = async (): Promise<Chat> => {
  const messages: string[] = [];
  const secret = "T0123/B4567/xoxWebhookThatNobodyMaySee";
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      if (request.url === `/services/${secret}`) messages.push(JSON.parse(body).text);
      response.writeHead(request.url === `/services/${secret}` ? 200 : 404).end("ok");
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    webhook: `http://127.0.0.1:${port}/services/${secret}`,
    secret,
    messages: (start = 0) => messages.slice(start),
    close: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
