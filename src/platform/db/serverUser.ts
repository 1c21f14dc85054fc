/** PostgreSQL refuses to run as root: then it runs as `nobody`, and its files belong to that user. */
export const serverUser: { readonly uid: number; readonly gid: number } | undefined =
  process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : undefined;
