/** Pages of delegation. */
export const delegationRoutes = [] as const;
