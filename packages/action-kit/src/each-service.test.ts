import { expect, it } from "@jest/globals";
import { type Log, TowlineError } from "@towline/kernel";
import { eachService } from "./each-service.ts";

const lines: string[] = [];
const log = {
  info: (message: string) => lines.push(message),
  warning: (message: string) => lines.push(`warning ${message}`),
  group: (title: string, body: () => Promise<unknown>) => {
    lines.push(title);
    return body();
  },
} as unknown as Log;
const nameOf = (name: string): string => name;

it("leaves one service alone as it is", async () => {
  lines.length = 0;
  const failing = eachService(["cart"], nameOf, log, async (_, given) => {
    given.info("a");
    throw new TowlineError("build-failed", "broken");
  });
  await expect(failing).rejects.toMatchObject({ code: "build-failed", message: "broken", problems: [] });
  expect(lines).toEqual(["a"]);
});

it("names each service in its lines, and answers in order", async () => {
  lines.length = 0;
  const results = await eachService(["cart", "shop"], nameOf, log, (name, given) =>
    given.group("Build", async () => {
      given.info("a\nb");
      given.warning("c");
      return name.length;
    }),
  );
  expect(results).toEqual([4, 4]);
  expect(lines.slice(0, 2)).toEqual(["cart │ a\ncart │ b", "warning cart: c"]);
  expect(lines).not.toContain("Build");
});

it("works on four at a time, on all though some fail, and tells every failure", async () => {
  let running = 0;
  let most = 0;
  const done: string[] = [];
  const names = Array.from({ length: 10 }, (_, index) => `s${index}`);
  const failing = eachService(names, nameOf, log, async (name) => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 5));
    running -= 1;
    if (name === "s2") throw new TowlineError("build-failed", "no main.js", { hint: "Add it" });
    if (name === "s7") throw new Error("odd");
    done.push(name);
  });
  await expect(failing).rejects.toMatchObject({
    code: "build-failed",
    message: "2 of 10 services failed",
    problems: [{ message: "s2: no main.js", hint: "Add it" }, { message: "s7: odd" }],
  });
  expect([most, done.length]).toEqual([4, 8]);
});
