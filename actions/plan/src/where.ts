import { type Legs, type Planned, placeSettings } from "@towline/spec";

/** One target, and what goes there. */
export interface Row {
  /** From 1; undefined in a rollback, which has no waves. */
  readonly wave: number | undefined;
  readonly target: string;
  readonly services: readonly string[];
  /** The GitHub environment. */
  readonly environment: string;
  /** `prod-eu/production`: cluster and namespace; several where the services' names decide them. */
  readonly places: readonly string[];
}

/** What goes where, in the order in which it does. */
export const rowsOf = ({ plan, services, jobs }: Planned): readonly Row[] => {
  const rowsIn = (legs: Legs, wave: number | undefined): readonly Row[] =>
    [...Map.groupBy(legs, ({ target }) => target)].map(([target, [first, ...rest]]) => {
      const places = services.map((service) => {
        const { cluster, namespace } = placeSettings(service, plan.environment ?? "", target);
        return `${cluster}/${namespace}`;
      });
      return {
        wave,
        target,
        services: [first, ...rest].flatMap((leg) => leg?.service ?? []),
        environment: first?.environment ?? "",
        places: [...new Set(places)],
      };
    });
  return plan.purpose === "rollback"
    ? rowsIn(jobs.rollbacks, undefined)
    : jobs.waves.flatMap((legs, index) => rowsIn(legs, index + 1));
};

/** The same as lines of the log. */
export const linesOf = (rows: readonly Row[]): readonly string[] =>
  rows.map(({ wave, services, environment, places }) => {
    const when = wave === undefined ? "" : `wave ${wave}: `;
    return `  ${when}${services.join(", ")} → ${environment} (${places.join(", ")})`;
  });
