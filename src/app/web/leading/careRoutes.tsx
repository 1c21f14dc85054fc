/** Pages of care. */
export const careRoutes = [] as const;
