/** Pages of load. */
export const loadRoutes = [] as const;
