import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "@jest/globals";
import { pushImage } from "./testing/images.ts";
import { abroad, source, startWorld } from "./testing/world.ts";

const megabyte = 1e6;
const child = fileURLToPath(new URL("./testing/measured-child.ts", import.meta.url));

it("streams a layer of 300 MB in less than 100 MB of memory", async () => {
  const { home, abroad: there, stop } = await startWorld();
  try {
    const small = pushImage(home);
    // nothing on the way compresses, so the bytes may be dull
    const layers = [Buffer.alloc(300 * megabyte, "layer "), Buffer.alloc(20 * megabyte, "other ")];
    const large = pushImage(home, { layers });
    const request = JSON.stringify({ source, targets: [abroad], allowedRegions: [] });
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ["--no-warnings", child, small.digest, large.digest, request],
      { env: process.env, timeout: 60_000 },
    );
    const { outcome, growth } = JSON.parse(stdout);
    expect(outcome).toBe("copied");
    expect(there.find("v1.4.2")?.digest).toBe(large.digest);
    expect(growth).toBeLessThan(100 * megabyte);
  } finally {
    await stop();
  }
}, 90_000);
