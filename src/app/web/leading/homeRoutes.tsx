/** Pages of home. */
export const homeRoutes = [] as const;
