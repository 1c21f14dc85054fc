export { type CalendarServer, ownAbsences } from './actions.ts';
export { type CalendarRouting, calendarRoutes } from './routes.ts';
export { type CalendarDb, readAbsences } from './store.ts';
