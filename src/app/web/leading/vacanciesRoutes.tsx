/** Pages of vacancies. */
export const vacanciesRoutes = [] as const;
