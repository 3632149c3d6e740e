import { type Effort, effortOf } from "./effort.ts";
import type { Contest } from "./rows.ts";
import { Shop, type Way } from "./shop.ts";
import type { TheirTools } from "./their-tools.ts";

/** Jobs at a time: as many as a machine of two cores has runners. */
export const parallel = 2;

/** Deploys everything once by Towline and once by them, builds included; what is measured only changes configuration. */
const begin = async (shop: Shop): Promise<void> => {
  await shop.deploy("towline", { parallel, build: true });
  await shop.deploy("loop", { parallel, build: true });
};

/** Each way in turn, every time with configuration that is new for all services. */
export const measureContest = async (
  tools: TheirTools,
  {
    services,
    ways,
    runs,
  }: { readonly services: number; readonly ways: readonly Way[]; readonly runs: number },
): Promise<Contest> => {
  const shop = await Shop.open(services, tools);
  const efforts = new Map<Way, Effort[]>(ways.map((way) => [way, []]));
  try {
    await begin(shop);
    for (let run = 0; run < runs; run++)
      for (const [way, all] of efforts) {
        await shop.changeConfiguration();
        all.push(await effortOf(shop, () => shop.deploy(way, { parallel, build: false })));
      }
    return efforts;
  } finally {
    await shop.close();
  }
};
