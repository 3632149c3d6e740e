/** The part of package-lock.json that matters here. */
export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

export interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly engines?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

interface Missing {
  readonly name: string;
  readonly version: string;
  /** The package that names it, for what both share. */
  readonly parent: LockedPackage;
}

/** `binding-linux-x64-musl`: for whom a package of binaries is, as all of them are named. */
const platform =
  /(?:^|-)(android|darwin|freebsd|linux|openharmony|win32)-(arm64|arm|ia32|loong64|ppc64|riscv64|s390x|x64)(?:-(\w+))?$/;

/** Packages that an entry names as optional and that have no entry themselves. */
export const missingPackages = ({ packages }: Lock): Missing[] =>
  Object.entries(packages).flatMap(([path, parent]) =>
    Object.entries(parent.optionalDependencies ?? {})
      .filter(([name]) => packages[`node_modules/${name}`] === undefined)
      .filter(([name]) => packages[`${path}/node_modules/${name}`] === undefined)
      .map(([name, version]) => ({ name, version, parent })),
  );

const entryOf = ({ name, version, parent }: Missing): LockedPackage => {
  const [, os, cpu, abi = ""] = platform.exec(name) ?? [];
  if (os === undefined || cpu === undefined || !/^\d/.test(version))
    throw new Error(
      `${name}@${version} is missing from package-lock.json: run npm install where it can be had`,
    );
  const libc = os === "linux" ? { libc: [abi.startsWith("musl") ? "musl" : "glibc"] } : {};
  const { license, engines } = parent;
  return { version, cpu: [cpu], dev: true, ...libc, license, optional: true, os: [os], engines };
};

/**
 * npm leaves out of the lock what the registry does not have, such as a mirror that holds only one platform's
 * binaries, and `npm ci` then refuses the lock. The missing entries say what their names say, without a checksum.
 */
export const completed = (lock: Lock): Lock => {
  const added = missingPackages(lock).map((each) => [`node_modules/${each.name}`, entryOf(each)] as const);
  const packages = [...Object.entries(lock.packages), ...added].sort(([a], [b]) => a.localeCompare(b, "en"));
  return { ...lock, packages: Object.fromEntries(packages) };
};
