/** Pages of leadership. */
export const leadershipRoutes = [] as const;
