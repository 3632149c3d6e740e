import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "@jest/globals";
import { fetch } from "../../scripts/build/replacements/toolkit-undici.ts";

/** A server on loopback that ends with the scope. */
const serve = async (listener: RequestListener): Promise<AsyncDisposable & { readonly url: string }> => {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

describe("the bundles' fetch for GitHub's API", () => {
  it("hands over method, headers and body, and gives status, headers and text back", async () => {
    await using server = await serve((request, response) => {
      request.setEncoding("utf8").once("data", (body) => {
        response.writeHead(201, {
          "content-type": "application/json",
          "x-seen": request.headers.authorization,
        });
        response.end(JSON.stringify([request.method, request.headers["content-length"], body]));
      });
    });
    const options = { method: "POST", headers: { authorization: "token t" }, body: "wörter" };
    const answer = await fetch(`${server.url}/path`, options);
    expect([answer.status, answer.ok]).toEqual([201, true]);
    expect(new Map(answer.headers).get("x-seen")).toBe("token t");
    expect(await answer.json()).toEqual(["POST", "7", "wörter"]);
  });

  it("gives a 404 as an answer, not as an error", async () => {
    await using server = await serve((_, response) => response.writeHead(404).end("nothing here"));
    const answer = await fetch(server.url);
    expect([answer.status, answer.ok, await answer.text()]).toEqual([404, false, "nothing here"]);
  });

  it("follows a redirect without the token when it leads to another host", async () => {
    await using target = await serve((request, response) =>
      response.end(String(request.headers.authorization)),
    );
    await using server = await serve((_, response) =>
      response.writeHead(302, { location: target.url.replace("127.0.0.1", "localhost") }).end(),
    );
    const answer = await fetch(server.url, { headers: { authorization: "token t" } });
    expect(await answer.text()).toBe("undefined");
  });

  it("stops waiting when the signal aborts", async () => {
    await using server = await serve(() => undefined);
    const reason = new Error("cancelled");
    await expect(fetch(server.url, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    const controller = new AbortController();
    const waiting = fetch(server.url, { signal: controller.signal });
    controller.abort(reason);
    await expect(waiting).rejects.toBe(reason);
  });

  it("rejects when nobody listens", async () => {
    const server = await serve(() => undefined);
    await server[Symbol.asyncDispose]();
    await expect(fetch(server.url)).rejects.toThrow("ECONNREFUSED");
  });
});
