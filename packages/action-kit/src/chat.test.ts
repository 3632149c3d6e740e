import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { isTowlineError, type Log } from "@towline/kernel";
import { type ChatWebhook, chatLink, chatText, readChatWebhook, sendChat } from "./chat.ts";
import { parseInputs } from "./inputs.ts";

const bodies: string[] = [];
let status = 200;
let isSilent = false;
const server = createServer((request, response) => {
  let body = "";
  request.on("data", (chunk) => {
    body += chunk;
  });
  request.on("end", () => {
    bodies.push(body);
    if (!isSilent) response.writeHead(status).end("ok");
  });
});
let webhook: ChatWebhook;
const lines: string[] = [];
const masked: string[] = [];
const log = {
  warning: (message: string) => lines.push(message),
  mask: (value: string) => masked.push(value),
} as unknown as Log;

beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  webhook = `http://127.0.0.1:${(server.address() as AddressInfo).port}/T0/B0/secret` as ChatWebhook;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  for (const list of [bodies, lines, masked]) list.length = 0;
  status = 200;
  isSilent = false;
});

describe("sendChat", () => {
  it("sends one JSON text, and masks the address", async () => {
    await sendChat(webhook, `${chatText("a <!channel> & b")} ${chatLink("https://x/1", "run | 1")}`, log);
    expect(bodies).toEqual(['{"text":"a &lt;!channel&gt; &amp; b <https://x/1|run / 1>"}']);
    expect(masked).toEqual([webhook]);
    expect(lines).toEqual([]);
  });

  it("does nothing without a webhook", async () => {
    await sendChat(undefined, "text", log);
    expect([bodies, masked]).toEqual([[], []]);
  });

  it("sends no secret", async () => {
    const redact = (text: string) => text.replaceAll("hunter22", "***");
    await sendChat(webhook, "password hunter22 is wrong", { ...log, redact });
    expect(bodies).toEqual(['{"text":"password *** is wrong"}']);
  });

  it("cuts what no chat shows in full", async () => {
    await sendChat(webhook, "x".repeat(5000), log);
    expect(JSON.parse(bodies[0] ?? "").text).toHaveLength(3000);
  });

  it("warns where the chat refuses, without the address", async () => {
    status = 404;
    await sendChat(webhook, "text", log);
    expect(lines).toEqual(["The chat did not take the message: HTTP 404"]);
  });

  it("warns where nobody answers, without the address, and goes on", async () => {
    const nobody = "http://127.0.0.1:1/T0/secret" as ChatWebhook;
    await sendChat(nobody, "text", log);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^The chat did not get the message: .*ECONNREFUSED/);
    expect(lines[0]).not.toContain("secret");
  });

  it("waits 5 s at most", async () => {
    isSilent = true;
    const started = Date.now();
    await sendChat(webhook, "text", log);
    expect(Date.now() - started).toBeLessThan(7000);
    expect(lines).toHaveLength(1);
  }, 10_000);
});

describe("readChatWebhook", () => {
  const read = (value: string) =>
    parseInputs((name) => (name === "chat-webhook" ? value : ""), readChatWebhook);

  it("takes https, and plain http on this machine only", () => {
    expect(read("https://hooks.example.com/T/B/x")).toBe("https://hooks.example.com/T/B/x");
    expect(read("http://127.0.0.1:8080/x")).toBe("http://127.0.0.1:8080/x");
    expect(read("")).toBeUndefined();
  });

  it.each(["http://hooks.example.com/x", "hooks.example.com", "https//x"])(
    "refuses %s and does not repeat it",
    (value) => {
      try {
        read(value);
        expect("refused").toBe("taken");
      } catch (error) {
        expect(isTowlineError(error, "input-invalid")).toBe(true);
        expect(String(error)).toContain("chat-webhook is not an https:// address");
        expect(String(error)).not.toContain(value);
      }
    },
  );
});
