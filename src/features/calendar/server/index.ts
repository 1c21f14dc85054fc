export { type CalendarServer, ownAbsences } from './actions.ts';
export { type CalendarRouting, calendarRoutes } from './routes.ts';
export { type CalendarDb, keepAbsence, readAbsences } from './store.ts';
