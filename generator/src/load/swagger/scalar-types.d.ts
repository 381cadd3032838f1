/** What the upgrader's declarations import from a package that it does not depend on. */
declare module '@scalar/types/utils' {
  export type UnknownObject = Record<string, unknown>;
}
