/** Pages of mentoring. */
export const mentoringRoutes = [] as const;
