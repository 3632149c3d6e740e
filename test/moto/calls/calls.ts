import type { ApiCall } from "./call.ts";
import { imageCalls } from "./images.ts";
import { lifecycleCalls } from "./lifecycle.ts";
import { repositoryCalls } from "./repositories.ts";
import { tagCalls } from "./resource-tags.ts";

/** In this order: each builds on what came before. */
export const calls: readonly ApiCall[] = [...repositoryCalls, ...tagCalls, ...lifecycleCalls, ...imageCalls];
